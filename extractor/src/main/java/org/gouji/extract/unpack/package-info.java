/** The files in archives: ZIP, 7z and RAR, and archives inside these, one file after the other and within limits. */
package org.gouji.extract.unpack;

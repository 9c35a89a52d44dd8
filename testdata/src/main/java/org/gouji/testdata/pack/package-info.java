/** Packs files into archives, as programs do and as they should not. */
package org.gouji.testdata.pack;

/** Reads documents in the Rich Text Format, which often bear the name of a Word document. */
package org.gouji.extract.rtf;

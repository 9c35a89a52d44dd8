/** Writes Word 97 documents byte by byte, as far as reading them needs it. Names follow the specification MS-DOC. */
package org.gouji.testdata.word97;

/** Reads the binary documents of Word 97 to 2003, which WPS writes too. Names follow the specification MS-DOC. */
package org.gouji.extract.word97;

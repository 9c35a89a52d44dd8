/** Writers that draw a paper as PDF and DOCX, with the habits of the programs that departments use. */
package org.gouji.testdata.draw;

/** A document before it is drawn: headings, paragraphs and tables without any format. */
package org.gouji.testdata.paper;

/** Pages of printed matter, whatever drew them: glyphs and rulings → lines and tables → paragraphs and tables over page breaks. */
package org.gouji.extract.page;

/** Pictures of pages: levels of grey → straightened → ruled lines found and taken away → strips of text → letters that Tesseract reads. */
package org.gouji.extract.scan;

/** Number formats of spreadsheets: what a cell shows of the number that it stores. */
package org.gouji.extract.sheet.display;

/** Reads the tables of a disclosure; the forms of the provinces are data in {@code Forms} and {@code Titles}. */
package org.gouji.extract.recognise.table;

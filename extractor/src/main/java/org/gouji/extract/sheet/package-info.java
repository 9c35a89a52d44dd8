/** Reads workbooks, XLSX and XLS: what their sheets show, tables told from the lines around them. */
package org.gouji.extract.sheet;

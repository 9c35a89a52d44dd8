/** What a document states: statements, rows and figures in the terms of the output contract. */
package org.gouji.model.statement;

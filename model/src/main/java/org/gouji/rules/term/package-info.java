/** The language in which a relation between figures is one line: terms that are resolved for every row or column at once. */
package org.gouji.rules.term;

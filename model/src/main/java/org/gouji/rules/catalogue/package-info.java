/** The rules, family by family: each a line where a line can say it, else a small class. */
package org.gouji.rules.catalogue;

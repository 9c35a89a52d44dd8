/** What the rows and codes of the tables look like, whatever they add up to. */
package org.gouji.rules.table;

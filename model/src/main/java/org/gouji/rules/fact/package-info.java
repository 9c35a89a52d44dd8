/** The figures of a disclosure as the rules look at them: each with its statement, row and column. */
package org.gouji.rules.fact;

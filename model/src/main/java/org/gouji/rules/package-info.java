/** Checks a disclosure against the catalogue of relations that it must satisfy. */
package org.gouji.rules;

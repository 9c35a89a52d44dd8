/** Whose document it is, of which year, and what kind of document. */
package org.gouji.extract.recognise.identity;

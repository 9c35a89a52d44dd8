/** The headings of a document and what stands under them. */
package org.gouji.model.outline;

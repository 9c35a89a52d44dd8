/** The characters that these documents are made of: folding, labels, printed numbers. */
package org.gouji.model.text;

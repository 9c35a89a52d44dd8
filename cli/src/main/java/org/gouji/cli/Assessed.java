package org.gouji.cli;

import org.gouji.model.rule.Report;

/**
 * A document that was read and checked.
 *
 * @param reading the document
 * @param report what the rules say of it
 */
record Assessed(Reading reading, Report report) {}

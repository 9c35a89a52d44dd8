/** What checking a disclosure yields: rules, their outcomes, and findings with the figures that they rest on. */
package org.gouji.model.rule;

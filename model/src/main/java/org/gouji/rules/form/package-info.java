/** The indicators of self-evaluation forms: what is aimed at, what was reached, what it scores; and the rules about them. */
package org.gouji.rules.form;

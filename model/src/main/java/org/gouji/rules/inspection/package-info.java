/** The form that inspectors fill in: what a disclosure has to contain, requirement by requirement. */
package org.gouji.rules.inspection;

/** What a rule is, and what it says of the places that it looked at. */
package org.gouji.rules.check;

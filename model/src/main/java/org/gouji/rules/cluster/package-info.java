/** From judgements to findings: one cause, one finding; rounding told once a table; misread tables set aside. */
package org.gouji.rules.cluster;

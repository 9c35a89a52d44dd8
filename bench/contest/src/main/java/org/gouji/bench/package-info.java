/** Measurements: ratios of times taken in one run, for absolute times say more of the machine than of the program. */
package org.gouji.bench;

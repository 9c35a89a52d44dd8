/** Layouts: texts with places for facts, turned into a paper and the observations that it states. */
package org.gouji.testdata.script;

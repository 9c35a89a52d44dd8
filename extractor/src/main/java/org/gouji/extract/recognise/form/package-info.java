/** Self-evaluation forms (绩效自评表): their heads, blocks and rows. */
package org.gouji.extract.recognise.form;

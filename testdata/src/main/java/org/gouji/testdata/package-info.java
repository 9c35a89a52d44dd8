/** Invented disclosures: the facts, the layouts that say them, and the writers that draw them as PDF and DOCX. */
package org.gouji.testdata;

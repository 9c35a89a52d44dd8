/** Rules about the words of a document: what a template left behind, what is announced and missing, what words say of figures. */
package org.gouji.rules.text;

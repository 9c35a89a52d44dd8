/** Reads web pages, and the web pages that office programs save, into blocks. */
package org.gouji.extract.html;

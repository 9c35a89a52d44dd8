/** Paints what was read over the page that it was read from. */
package org.gouji.cli.draw;

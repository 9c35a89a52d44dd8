/** OFD, the layout format of GB/T 33190-2016: its packages, its pages, its glyphs and lines. */
package org.gouji.extract.ofd;

/** Parts of packages that are written in XML, read whole and without entities. */
package org.gouji.extract.xml;

/** What the packages of Office Open XML have in common: parts of XML, and the relationships between them. */
package org.gouji.extract.ooxml;

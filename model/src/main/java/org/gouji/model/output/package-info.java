/** What has been read, written down as the output contract says: JSON and observations. Only this package knows Jackson and Commons CSV. */
package org.gouji.model.output;

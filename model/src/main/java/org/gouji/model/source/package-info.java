/** A file as read: blocks with their place, and nothing of what they mean. */
package org.gouji.model.source;

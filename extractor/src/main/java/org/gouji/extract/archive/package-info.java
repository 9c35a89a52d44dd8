/** Files inside a file: reads ZIP in bounded time and memory, whatever the bytes claim. */
package org.gouji.extract.archive;

/** What word processors' documents are made of, and how it becomes blocks, whatever file it was kept in. */
package org.gouji.extract.flow;

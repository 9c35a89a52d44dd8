/** Makes the files that people publish by mistake, and those that they send to do harm. */
package org.gouji.testdata.broken;

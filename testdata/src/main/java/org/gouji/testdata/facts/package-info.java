/** What an invented department received and spent, consistent in itself. */
package org.gouji.testdata.facts;

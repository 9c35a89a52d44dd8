/** The command gouji: functions from arguments to output and exit code. */
package org.gouji.cli;

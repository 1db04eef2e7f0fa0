/** The command line: one command a file, exit codes, progress. */
package org.qiao.cli;

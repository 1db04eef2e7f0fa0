/** What is wrong, where, and how to mend it. */
package org.qiao.diagnostic;

/** JBake's seams, here and nowhere else. */
package org.qiao.jbake;

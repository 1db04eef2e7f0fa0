/** Which pages exist, their addresses, and what stands on each. */
package org.qiao.page;

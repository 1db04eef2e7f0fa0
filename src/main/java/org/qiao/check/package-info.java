/** What must hold of a finished site before it is published. */
package org.qiao.check;

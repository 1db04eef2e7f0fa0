/** The published folder: staged beside, then swapped in whole. */
package org.qiao.output;

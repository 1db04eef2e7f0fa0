/** The graph of institutions: who is tied to whom, who is named with whom, who agreed on what. */
package org.qiao.crosslink.graph;

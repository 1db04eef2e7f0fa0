/**
 * Finds the institutions that running text names: lexicon, automaton, mention rules, link policy,
 * graph. Pure functions over text.
 */
package org.qiao.crosslink;

/**
 * Diagrams of institutions, laid out when the site is built: every label has its place, none lies
 * on another, and the same graph always gives the same drawing. Lengths are in the drawing's units,
 * which are CSS pixels on the narrowest screen (320 px wide, 288 without the page's margins).
 */
package org.qiao.render.diagram;

/**
 * Markdown to safe HTML, with institutions linked: flexmark set up once, limits, Chinese emphasis
 * and line breaks, sanitising.
 */
package org.qiao.markdown;

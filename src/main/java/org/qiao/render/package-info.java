/** Pages to bytes: templates, messages, feeds, sitemap. */
package org.qiao.render;

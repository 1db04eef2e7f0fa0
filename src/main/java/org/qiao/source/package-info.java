/**
 * Files to model: walking, decoding, front matter and YAML with positions, schemas, pairing of
 * bundles.
 */
package org.qiao.source;

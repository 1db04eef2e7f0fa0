/**
 * The immutable middle: what a site is, in records without I/O. Every other package may know it.
 */
package org.qiao.model;

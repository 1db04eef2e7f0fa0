package org.qiao.model;

/**
 * A file that is published as it is, such as a bundle's photo.
 *
 * @param name the file's name
 * @param path where it stands, relative to the source folder
 */
public record BundleFile(String name, String path) {}

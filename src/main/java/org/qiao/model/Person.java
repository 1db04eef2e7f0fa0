package org.qiao.model;

/**
 * A person whom a profile names.
 *
 * @param name the name in each language, such as LI Ming and 李铭
 * @param role what the person is there, such as Director and 主任; may be empty
 */
public record Person(LocalizedText name, LocalizedText role) {}

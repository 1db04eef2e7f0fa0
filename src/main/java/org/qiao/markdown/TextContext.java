package org.qiao.markdown;

import java.util.Optional;
import java.util.function.Function;
import org.qiao.crosslink.Scope;
import org.qiao.model.LinkPolicy;

/**
 * Where a Markdown text will stand.
 *
 * @param scope the entry or profile that it belongs to
 * @param policy which mentions become links
 * @param organisationAddress an organisation's id to the address ({@code href}) of its profile in
 *     the text's language
 * @param fileAddress a bundle file's name to the address it is published at; empty where the bundle
 *     has no such file
 * @param sitePath the path under which the site is served, beginning and ending with a slash; put
 *     before addresses that begin with a slash
 */
public record TextContext(
    Scope scope,
    LinkPolicy policy,
    Function<String, String> organisationAddress,
    Function<String, Optional<String>> fileAddress,
    String sitePath) {}

package org.qiao.page;

import org.qiao.model.Entry;
import org.qiao.model.Version;

/**
 * An entry as it stands in one language.
 *
 * @param position its place among the stories of its language, 0 for the newest
 */
public record Story(Entry entry, Version version, Address address, int position) {}

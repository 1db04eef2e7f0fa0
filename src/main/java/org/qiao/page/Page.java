package org.qiao.page;

import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;

/** A page that exists, and what it is about. */
public sealed interface Page {

  /** Where it stands. */
  Address address();

  /** A page in one language. */
  sealed interface InLanguage extends Page {
    Language language();
  }

  /** The page at the root, on which a reader chooses a language. */
  record Chooser() implements Page {
    @Override
    public Address address() {
      return Addresses.chooser();
    }
  }

  /** What a server shows for an address that leads nowhere, in every language. */
  record NotFound() implements Page {
    @Override
    public Address address() {
      return Addresses.notFound();
    }
  }

  /** A language's front page. */
  record Home(Language language) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.home(language);
    }
  }

  /** A page of the list of all news. */
  record NewsList(Language language, Slice slice) implements InLanguage {
    @Override
    public Address address() {
      return slice.in(Addresses.news(language));
    }
  }

  /** A page of one year's news. */
  record YearArchive(Language language, int year, Slice slice) implements InLanguage {
    @Override
    public Address address() {
      return slice.in(Addresses.year(language, year));
    }
  }

  /** An entry in one language. */
  record EntryPage(Language language, Story story) implements InLanguage {
    @Override
    public Address address() {
      return story.address();
    }
  }

  /** The list of topics. */
  record TopicIndex(Language language) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.topics(language);
    }
  }

  /** A page of one topic's news. */
  record TopicPage(Language language, String topic, Slice slice) implements InLanguage {
    @Override
    public Address address() {
      return slice.in(Addresses.topic(language, topic));
    }
  }

  /** A page of one category's news. */
  record CategoryPage(Language language, String category, Slice slice) implements InLanguage {
    @Override
    public Address address() {
      return slice.in(Addresses.category(language, category));
    }
  }

  /** The directory of organisations. */
  record DirectoryPage(Language language) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.directory(language);
    }
  }

  /** An organisation's profile; the slice is of the stories that name it. */
  record ProfilePage(Language language, Organisation organisation, Slice slice)
      implements InLanguage {
    @Override
    public Address address() {
      return slice.in(Addresses.profile(language, organisation.id()));
    }
  }

  /** A page outside the news, in one language. */
  record StandingPageIn(Language language, StandingPage page, Version version)
      implements InLanguage {
    @Override
    public Address address() {
      return Addresses.standingPage(language, page.slug());
    }
  }
}

package org.qiao.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qiao.render.diagram.Neighbourhood.Group;
import org.qiao.render.diagram.Neighbourhood.Member;

/** Institutions with names of all lengths, in Han and Latin letters, from a seed. */
final class RandomNames {
  private static final String[] LATIN = {
    "of", "Institute", "UNESCO-ICHEI", "for", "Wissenschaftsförderungsgesellschaft", "A", "Online",
    "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM", "Science", "and", "Technology", "Centre", "(CAS)", "&"
  };
  private static final String[] HAN = {
    "联合国", "教科文组织", "大学", "（深圳）", "创新中心", "·", "理工", "EIT", "2030年"
  };

  private final Random random;

  RandomNames(long seed) {
    this.random = new Random(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  String name() {
    boolean han = random.nextBoolean();
    String[] words = han ? HAN : LATIN;
    StringBuilder name = new StringBuilder(words[random.nextInt(words.length)]);
    for (int more = random.nextInt(8); more > 0; more--) {
      name.append(han ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return name.toString();
  }

  Item item() {
    String name = name();
    return new Item(name, name, "/en/organisations/x/", "");
  }

  Group group() {
    List<Member> members = new ArrayList<>();
    for (int more = random.nextInt(8); more >= 0; more--) {
      members.add(new Member(item(), 1 + random.nextInt(4)));
    }
    return new Group(name(), members);
  }
}

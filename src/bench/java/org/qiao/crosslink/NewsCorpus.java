package org.qiao.crosslink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Organisation;
import org.qiao.source.ContentReader;

/**
 * Institutions and news text to measure with: a site's own, or made up from a seed.
 *
 * @param organisations the profiles by id
 * @param texts the paragraphs of each text
 */
record NewsCorpus(Map<String, Organisation> organisations, List<List<String>> texts) {
  private static final String[] PLACES = {
    "Ningbo 宁波", "Shenzhen 深圳", "Hangzhou 杭州", "Suzhou 苏州", "Nanjing 南京", "Chengdu 成都", "Wuhan 武汉",
    "Xiamen 厦门", "Qingdao 青岛", "Dalian 大连", "Kunming 昆明", "Lanzhou 兰州", "Nairobi 内罗毕", "Cairo 开罗",
    "Accra 阿克拉", "Lima 利马", "Quito 基多", "Tunis 突尼斯", "Riga 里加", "Turku 图尔库"
  };
  private static final String[] QUALITIES = {
    "Eastern 东方",
    "Southern 南方",
    "Northern 北方",
    "Pacific 太平洋",
    "Coastal 滨海",
    "Highland 高原",
    "Delta 三角洲",
    "Harbour 海港",
    "Lakeside 湖畔",
    "Island 海岛"
  };
  private static final String[] KINDS = {
    "Institute of Technology|理工学院", "University of Science|科技大学", "Academy of Engineering|工程院",
    "Institute for Advanced Study|高等研究院", "Normal University|师范大学", "Medical College|医学院",
    "Centre for Higher Education|高等教育中心", "College of Design|设计学院", "Open University|开放大学",
    "Research Foundation|研究基金会"
  };
  private static final String[] ENGLISH = {
    "A delegation from %s visited %s on Monday to discuss joint work on online courses.",
    "Both sides introduced their plans before they turned to course resources and the training of teachers.",
    "Researchers at %s took the measurements, while %s provided the computing platform and the archive.",
    "The programme reached 420 teachers in 31 countries during its first year; a second intake opens in spring.",
    "Graduates receive a joint certificate that every member of the alliance recognises."
  };
  private static final String[] CHINESE = {
    "%s代表团于周一访问%s，双方就在线课程合作进行了深入交流。",
    "双方介绍了各自的发展规划，并就课程资源建设与教师能力提升展开讨论。",
    "%s的研究人员提供了测量数据，%s则提供计算平台与数据档案。",
    "该项目首年惠及31个国家的420名教师，第二期将于春季启动。",
    "毕业生将获得联盟全体成员认可的联合证书。"
  };

  /** The site in this folder, or a made-up one where the folder is empty. */
  static NewsCorpus of(String folder, int organisations) {
    try {
      return folder.isEmpty() ? madeUp(organisations, 4000) : read(Path.of(folder), organisations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes of UTF-8 the texts have. */
  long bytes() {
    return texts.stream()
        .flatMap(List::stream)
        .mapToLong(paragraph -> paragraph.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Every name as its profile writes it. */
  TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Organisation organisation : organisations.values()) {
      names.addAll(organisation.name().byLanguage().values());
      names.addAll(organisation.abbreviation().byLanguage().values());
    }
    return names;
  }

  /** Beginnings of names, one after another, each a character short of the name. */
  String hostile() {
    StringBuilder text = new StringBuilder();
    for (Organisation organisation : organisations.values()) {
      for (String name : organisation.name().byLanguage().values()) {
        text.append(name, 0, name.length() - 1).append(name.charAt(0) < 0x80 ? " " : "");
      }
    }
    return text.toString();
  }

  private static NewsCorpus read(Path folder, int most) throws IOException {
    Map<String, Organisation> all = profiles(folder);
    Map<String, Organisation> first = new TreeMap<>();
    all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(most)
        .forEach(profile -> first.put(profile.getKey(), profile.getValue()));
    List<List<String>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content/news"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        texts.add(List.of(text.substring(text.indexOf("\n---\n") + 5).split("\n\n+")));
      }
    }
    return new NewsCorpus(first, texts);
  }

  private static Map<String, Organisation> profiles(Path folder) {
    return ContentReader.readProfiles(folder, "content/organisations", new Diagnostics());
  }

  private static NewsCorpus madeUp(int organisations, int entries) throws IOException {
    Path folder = Files.createTempDirectory("qiao-bench");
    Path profiles = Files.createDirectories(folder.resolve("content/organisations"));
    List<String[]> names = new ArrayList<>();
    for (int i = 0; i < organisations; i++) {
      String[] name = name(i);
      names.add(name);
      Files.writeString(
          profiles.resolve("org-%05d.yaml".formatted(i)),
          "name: { en: \"%s\", zh: %s }\nabbreviation: %s\n".formatted((Object[]) name));
    }
    Random random = new Random(1);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      texts.add(text(ENGLISH, 0, " ", names, random));
      texts.add(text(CHINESE, 1, "", names, random));
    }
    return new NewsCorpus(profiles(folder), texts);
  }

  private static String[] name(int i) {
    String[] place = PLACES[i % 20].split(" ");
    String[] quality = QUALITIES[i / 20 % 10].split(" ");
    String[] kind = KINDS[i / 200 % 10].split("\\|");
    int number = i / 2000 + 1;
    String english = place[0] + " " + quality[0] + " " + kind[0];
    String chinese = place[1] + quality[1] + kind[1];
    String initials = (place[0] + quality[0] + kind[0]).replaceAll("[a-z ]", "");
    return new String[] {
      number == 1 ? english : english + " No. " + number,
      number == 1 ? chinese : chinese + "第" + number + "分院",
      initials + Integer.toString(i, 36).toUpperCase(java.util.Locale.ROOT)
    };
  }

  private static List<String> text(
      String[] sentences, int language, String gap, List<String[]> names, Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int paragraph = 0; paragraph < 6; paragraph++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        String sentence = sentences[random.nextInt(sentences.length)];
        text.append(
                sentence.formatted(pick(names, language, random), pick(names, language, random)))
            .append(gap);
      }
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private static String pick(List<String[]> names, int language, Random random) {
    return names.get(random.nextInt(names.size()))[random.nextInt(5) < 3 ? language : 2];
  }
}

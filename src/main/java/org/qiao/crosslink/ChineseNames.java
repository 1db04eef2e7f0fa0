package org.qiao.crosslink;

import java.util.Set;

/**
 * Whether a name in Chinese text begins earlier or goes on further than the words found (rules 12
 * and 13). Chinese writes no word boundaries, so the common words around the name are asked: the
 * name stands only where reading it as a name needs no more words than reading it otherwise.
 */
final class ChineseNames {
  private static final int LONGEST_UNIT = 16;
  private static final int WINDOW = 4;
  private static final int SHORT = 4;

  /** Endings that make another institution, directly behind the name. */
  private static final String[] DIRECT = {
    "附属", "附中", "附小", "出版", "科技园", "集团", "公司", "股份", "有限", "独立学院"
  };

  /** Endings that make another institution, with words of their own before them. */
  private static final String[] ENDINGS = {
    "研究生院", "研究院", "总院", "研究所", "医院", "学院", "大学", "书院", "分院", "出版社", "附中", "附小", "中学", "小学", "幼儿园",
    "分校", "基金会", "校友会", "委员会", "协会", "学会", "办事处", "代表处", "有限公司", "公司", "实验室", "中心", "博物馆", "智库"
  };

  private static final boolean[] FIRSTS = firsts(DIRECT, ENDINGS);

  /** First words of names that are kinds of institution: something belongs before them. */
  private static final Set<String> GENERIC =
      Set.of(
          "科技", "理工", "师范", "医科", "工业", "农业", "林业", "财经", "交通", "政法", "海洋", "民族", "中医", "医药", "药科",
          "技术", "大学", "学院", "外国", "外语", "体育", "音乐", "美术", "工商", "航空", "航天", "石油", "地质", "矿业", "电力",
          "邮电", "传媒", "电影", "建筑", "城市", "开放", "医学", "第一", "第二", "国立", "公立", "人民", "科学", "工程", "电子",
          "信息", "经贸", "对外", "研究", "博物", "图书", "教育", "文化", "卫生", "环境", "高等", "国际", "社会");

  private static final Set<String> MODIFIERS = Set.of("国际", "世界", "全球", "国家", "联合");

  /** What most foreign names in Chinese are written with. */
  private static final String TRANSLITERATION =
      "阿埃艾奥巴贝伯博布查达戴丹德登迪蒂丁杜顿厄恩尔法费芬佛弗福夫盖冈戈格葛哈汉赫霍基吉加杰卡凯坎康考科克肯库夸拉莱赖劳勒雷里利卢鲁伦罗洛马玛"
          + "迈麦曼蒙米莫默穆纳内尼纽诺欧帕潘佩皮普乔切琼瑞若萨塞森沙珊施舒斯松索塔泰坦汤特提廷图托瓦威韦维温沃伍希谢辛雅亚耶伊因尤约泽詹兹";

  private static final String FUNCTION =
      "的了在与和及是将为由向对从于以等并也还就都把被让给同有来去到获赴至自入加访达会说称设建办聘任授颁签率携邀请派送赠已正曾则而但或跟随按据"
          + "因如若所之其该此各每某本我你他她它们这那哪谁何两几多全均共又再才更最很太不没无未非可能应须得要想愿敢肯原现前后内外上下里间时名位人"
          + "副兼含即使叫令使比经受驻距离近靠当做成用凭除望看见问听评选推";

  private ChineseNames() {}

  /** One past the words that go on the name, or -1. */
  static int goesOn(String text, int start, int end) {
    int at = end;
    boolean latin = !Letters.isHanAt(text, end - 1);
    while (at < text.length() && (text.charAt(at) == '\n' || (latin && text.charAt(at) == ' '))) {
      at++;
    }
    if (!Letters.isHanAt(text, at)) {
      return -1;
    }
    if (isPartOfPlace(text, start, end, at)) {
      return at + 1;
    }
    int direct = FIRSTS[text.charAt(at)] ? startsWithOne(DIRECT, text, at) : -1;
    return direct >= 0 ? direct : unitEnd(text, at);
  }

  /** Whether what follows makes a university town or a street of the name: 广州大学城, 清华路. */
  private static boolean isPartOfPlace(String text, int start, int end, int at) {
    char next = text.charAt(at);
    if (next == '城') {
      return text.startsWith("大学", end - 2) && !text.startsWith("市", at + 1);
    }
    return end - start < SHORT
        && "路街巷村桥镇".indexOf(next) >= 0
        && (ChineseWords.wordEnd(text, at, text.length()) == at + 1
            || (at + 1 < text.length() && "上口旁边".indexOf(text.charAt(at + 1)) >= 0));
  }

  /** One past a unit's name that starts here and ends like an institution, or -1. */
  private static int unitEnd(String text, int from) {
    int limit = from;
    while (limit - from < LONGEST_UNIT && Letters.isHanAt(text, limit)) {
      limit++;
    }
    int at = mayHoldEnding(text, from, limit) ? from : limit;
    while (at < limit) {
      int ending = startsWithOne(ENDINGS, text, at);
      if (ending >= 0) {
        return ending;
      }
      int next = ChineseWords.wordEnd(text, at, limit);
      if (endsName(text, at, next, at == from)) {
        return -1;
      }
      if (endsWithOne(text, next)) {
        return next;
      }
      at = next;
    }
    return -1;
  }

  private static boolean mayHoldEnding(String text, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (FIRSTS[text.charAt(at)] && startsWithOne(ENDINGS, text, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** One past the institution's ending that begins here, or -1. */
  static int endingAt(String text, int at) {
    return FIRSTS[text.charAt(at)] ? startsWithOne(ENDINGS, text, at) : -1;
  }

  /** Whether what stands before this place ends like an institution's name. */
  static boolean endsLikeInstitution(String text, int end) {
    return endsWithOne(text, end);
  }

  static boolean beginsWithPlace(String text, int start, int end) {
    return headKind(text, start, end) != ChineseWords.NONE;
  }

  private static boolean[] firsts(String[]... all) {
    boolean[] firsts = new boolean[1 << 16];
    for (String[] words : all) {
      for (String word : words) {
        firsts[word.charAt(0)] = true;
      }
    }
    return firsts;
  }

  /** Whether the word cannot be part of a unit's name; 与 and 和 may, but not at its beginning. */
  private static boolean endsName(String text, int from, int to, boolean first) {
    if (to - from > 1) {
      return ChineseWords.kind(text, from, to) == ChineseWords.STOP;
    }
    char c = text.charAt(from);
    return FUNCTION.indexOf(c) >= 0 && (first || "与和及".indexOf(c) < 0);
  }

  private static int startsWithOne(String[] words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static boolean endsWithOne(String text, int to) {
    for (String ending : ENDINGS) {
      if (text.startsWith(ending, to - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where the longer name begins that these words are part of, or -1. */
  static int beginsBefore(String text, int start, int end, String place) {
    if (!Letters.isHanAt(text, start - 1) || end - start < 2) {
      return -1;
    }
    int limit = start;
    while (start - limit < ChineseWords.LONGEST && Letters.isHanAt(text, limit - 1)) {
      limit--;
    }
    int before = ChineseWords.wordStart(text, start, limit);
    byte kind = ChineseWords.kind(text, before, start);
    boolean function =
        kind == ChineseWords.STOP
            || (before == start - 1 && FUNCTION.indexOf(text.charAt(before)) >= 0);
    if (function) {
      return -1;
    }
    byte head = headKind(text, start, end);
    if (head == ChineseWords.NONE && GENERIC.contains(text.substring(start, start + 2))) {
      return before;
    }
    String word = text.substring(before, start);
    boolean foreign = head == ChineseWords.ABROAD || isTransliterated(text, start);
    return MODIFIERS.contains(word)
            || (foreign && kind == ChineseWords.NONE)
            || (kind >= ChineseWords.PLACE
                && kind != ChineseWords.COUNTRY
                && !isIn(place, word)
                && makesLonger(kind, head, text, start, end, place))
        ? before
        : -1;
  }

  /** Whether a Chinese place that is not the institution's own makes the name another's. */
  private static boolean makesLonger(
      byte before, byte head, String text, int start, int end, String place) {
    if (end - start < SHORT || head == ChineseWords.ABROAD || isTransliterated(text, start)) {
      return true;
    }
    boolean inProvince = before == ChineseWords.PROVINCE;
    return !inProvince
        && (head == ChineseWords.PLACE || head == ChineseWords.PROVINCE || !place.isEmpty());
  }

  /** Whether the name begins as foreign names are written in Chinese: 杜克, 斯坦福. */
  private static boolean isTransliterated(String text, int start) {
    return TRANSLITERATION.indexOf(text.charAt(start)) >= 0
        && TRANSLITERATION.indexOf(text.charAt(start + 1)) >= 0;
  }

  private static boolean isIn(String place, String word) {
    return place.contains(word)
        || (word.length() > 2 && place.contains(word.substring(0, word.length() - 1)));
  }

  /** The kind of place that the name begins with, the longest of several. */
  private static byte headKind(String text, int start, int end) {
    for (int to = Math.min(end, start + ChineseWords.LONGEST); to > start + 1; to--) {
      byte kind = ChineseWords.kind(text, start, to);
      if (kind >= ChineseWords.PLACE) {
        return kind;
      }
    }
    return ChineseWords.NONE;
  }

  /**
   * Whether a common word lies across an edge of the name and the text reads better with it: 湖南|大学
   * rather than 湖|南大|学, 宁波|大学生 rather than 宁波大学|生.
   */
  static boolean readsOtherwise(String text, int start, int end) {
    int from = start;
    while (start - from < WINDOW && Letters.isHanAt(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to - end < WINDOW && Letters.isHanAt(text, to)) {
      to++;
    }
    Around around = new Around(text, start, end, from, to);
    return (from < start && around.readsBetter(from, start - 1, start))
        || (to > end && around.readsBetter(start, end - 1, end));
  }

  /** A name and the Han characters around it. */
  private record Around(String text, int start, int end, int from, int to) {

    /** Whether a word that begins in this range and ends behind the edge makes a better reading. */
    boolean readsBetter(int earliest, int latest, int edge) {
      for (int at = Math.max(earliest, edge - ChineseWords.LONGEST + 1); at <= latest; at++) {
        int until = ChineseWords.mayBegin(text, at) ? edge + 1 : to + 1;
        for (; until <= Math.min(to, at + ChineseWords.LONGEST); until++) {
          byte kind = ChineseWords.kind(text, at, until);
          if (kind != ChineseWords.NONE && readsBetter(at, until, kind)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean readsBetter(int at, int until, byte kind) {
      int asName = fewest(from, start) + fewest(end, to);
      int otherwise = fewest(from, at) + fewest(until, to);
      return otherwise < asName || (otherwise == asName && isLikelier(at, kind));
    }

    /** Whether the character before the name would be left as a word by itself: 火|山大 of 火山|大. */
    private boolean standsAlone(int at, int limit) {
      return ChineseWords.wordStart(text, at + 1, limit) == at
          && FUNCTION.indexOf(text.charAt(at)) < 0;
    }

    private int fewest(int first, int last) {
      return ChineseWords.fewestWords(text, first, last);
    }

    /** Of two readings with as many words: places, and words whose rest would stand alone. */
    private boolean isLikelier(int at, byte kind) {
      if (at < start) {
        return kind >= ChineseWords.PLACE || standsAlone(start - 1, from);
      }
      return at == start
          || (ChineseWords.wordEnd(text, end, to) == end + 1
              && FUNCTION.indexOf(text.charAt(end)) < 0);
    }
  }
}

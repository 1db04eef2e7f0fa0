package org.qiao.crosslink;

import java.util.Set;

/** Whether a name in Chinese text goes on before or after the words found (rules 12 and 13). */
final class ChineseNames {
  private static final int LONGEST = 10;

  /** Endings that make another institution, directly behind the name. */
  private static final String[] DIRECT = {
    "附属", "附中", "附小", "出版社", "校友会", "基金会", "科技园", "集团", "公司", "有限公司", "股份", "独立学院", "分校", "校区"
  };

  /** Endings that make another institution with the words of their own before them. */
  private static final String[] ENDINGS = {
    "研究生院", "研究院", "研究所", "医院", "学院", "大学", "出版社", "附中", "附小", "分校", "基金会", "校友会", "公司", "实验室"
  };

  /** Words that end the name: what follows them is about something else. */
  private static final String[] STOPS = {
    "大学生", "院士", "教授", "校长", "党委", "学生", "师生", "代表", "总部", "主任", "研究员", "团队", "官网", "课程", "举办",
    "召开", "成立", "访问", "签署", "设立", "新建", "建设", "开设", "联合", "共建", "宣布", "发布", "加入", "参与", "参加", "考察",
    "调研", "主办", "承办", "提供", "支持", "院长", "副", "书记", "博士", "硕士", "老师", "专家", "学者", "校友", "推出", "启动",
    "获", "赴", "来", "去", "到", "与", "和", "及", "在", "的", "是", "了", "将", "为", "由", "向", "对", "从", "于",
    "以", "等", "并", "也", "还", "就", "都", "把", "被", "让", "给", "同", "有", "走进", "牵头", "等", "会同", "携手",
    "拜访", "则", "已", "曾", "正", "入选", "邀请", "所属", "下属", "旗下", "前", "中", "上", "内", "后", "计划", "合作",
    "资助"
  };

  private static final Set<String> GENERIC =
      Places.words("科技 理工 师范 医科 工业 农业 财经 交通 政法 海洋 民族 中医 技术 大学 学院");

  private static final String FUNCTION = "就现原任即该各其经据请聘派受生授长士与和及在由对向从到是为以将被把让给跟或等的了于至同自入往赴加至访达";

  private ChineseNames() {}

  static boolean goesOn(String text, int start, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    if (!Letters.isHanAt(text, at)) {
      return false;
    }
    for (String direct : DIRECT) {
      if (text.startsWith(direct, at)) {
        return true;
      }
    }
    return completesAnother(text, start, end) || runsIntoEnding(text, at);
  }

  /** 南大 before 学 or 街 is another word, but not before 学生. */
  private static boolean completesAnother(String text, int start, int end) {
    if (end - start > 3 || text.charAt(end - 1) != '大' || end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    if (next == '学') {
      return end + 1 >= text.length() || "生子者术科".indexOf(text.charAt(end + 1)) < 0;
    }
    return "街道门桥洋陆厦型量规荒郎".indexOf(next) >= 0;
  }

  private static boolean runsIntoEnding(String text, int from) {
    int at = from;
    while (at - from < LONGEST && Letters.isHanAt(text, at)) {
      for (String stop : STOPS) {
        if (text.startsWith(stop, at)) {
          return false;
        }
      }
      for (String ending : ENDINGS) {
        if (text.startsWith(ending, at)) {
          return true;
        }
      }
      at++;
    }
    return false;
  }

  /** Whether the Han characters before the name make it part of another word. */
  static boolean beginsBefore(String text, int start, int end, String place) {
    if (!Letters.isHanAt(text, start - 1) || end - start < 2) {
      return false;
    }
    String head = text.substring(start, start + 2);
    String joined = text.substring(start - 1, start + 1);
    if (!Places.isHan(head) && Places.isHan(joined)) {
      return true;
    }
    if (GENERIC.contains(head) && FUNCTION.indexOf(text.charAt(start - 1)) < 0) {
      return true;
    }
    if (start < 2 || Places.isHan(head)) {
      return false;
    }
    String before = text.substring(start - 2, start);
    boolean located = start > 2 && "在于赴抵到来".indexOf(text.charAt(start - 3)) >= 0;
    return Places.isHan(before) && !place.contains(before) && !located;
  }
}

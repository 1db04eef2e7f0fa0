package org.qiao.crosslink;

import java.util.Set;

/** Words that name a kind of institution, never one (rule 25), whatever a profile says. */
public final class GenericNames {
  private static final Set<String> WORDS =
      Set.of(
          "institute",
          "institution",
          "university",
          "college",
          "school",
          "academy",
          "centre",
          "center",
          "organization",
          "organisation",
          "agency",
          "commission",
          "ministry",
          "department",
          "foundation",
          "association",
          "society",
          "company",
          "group",
          "council",
          "committee",
          "programme",
          "program",
          "project",
          "hospital",
          "museum",
          "library",
          "office",
          "secretariat",
          "government",
          "bank",
          "fund",
          "laboratory",
          "press",
          "union",
          "该院",
          "该校",
          "该所",
          "该中心",
          "我院",
          "我校",
          "我所",
          "本院",
          "本校",
          "本所",
          "学校",
          "学院",
          "大学",
          "高校",
          "中心",
          "研究院",
          "研究所",
          "公司",
          "集团",
          "协会",
          "学会",
          "机构",
          "组织",
          "委员会",
          "政府",
          "医院",
          "总部",
          "部门",
          "单位",
          "基金会",
          "科学院",
          "实验室",
          "出版社",
          "银行",
          "博物馆",
          "图书馆",
          "办公室",
          "秘书处",
          "项目",
          "计划");

  private GenericNames() {}

  /** Whether the name, "the" before it or not, is no more than such a word. */
  public static boolean isGeneric(String name) {
    return contains(Folding.of(name.strip()));
  }

  static boolean contains(String folded) {
    return WORDS.contains(folded.startsWith("the ") ? folded.substring(4) : folded);
  }
}

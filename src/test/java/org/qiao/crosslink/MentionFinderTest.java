package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.Organisation.Match;

/**
 * The rules by labelled sentences: what stands as {@code [[id|words]]}, and nothing else, is a
 * mention.
 */
class MentionFinderTest {
  private static final Pattern LABEL = Pattern.compile("\\[\\[([a-z-]+)\\|(.*?)]]", Pattern.DOTALL);
  private static final Language ENGLISH = new Language("en", "en", Locale.UK, "English");

  private static final List<Organisation> PROFILES =
      List.of(
          profile(
              "sustech",
              "Southern University of Science and Technology",
              "南方科技大学",
              "SUSTech",
              "南科大"),
          profile("eias", "Eastern Institute for Advanced Study", "东方理工高等研究院", "EIAS", "东方高研院"),
          profile(
              "eit",
              "Eastern Institute of Technology, Ningbo",
              "宁波东方理工大学",
              "EIT",
              "东方理工",
              new Match(Set.of(), Map.of("EIT", List.of("Ningbo", "宁波")), Set.of())),
          profile("nju", "Nanjing University", "南京大学", "NJU", "南大"),
          profile(
              "njust", "Nanjing University of Science and Technology", "南京理工大学", "NJUST", "南理工"),
          profile("ningbo", "Ningbo University", "宁波大学", "NBU", "宁大"),
          profile("shu", "Shanghai University", "上海大学", "SHU", "上大"),
          profile("ouc", "Ocean University", "中国海洋大学", "OUC", "海大"),
          profile("cas", "Chinese Academy of Sciences", "中国科学院", "CAS", "中科院"),
          profile("sjtu", "Shanghai Jiao Tong University", "上海交通大学", "SJTU", "上海交大"),
          profile("nottingham", "University of Nottingham", "诺丁汉大学", "UoN", "诺大"),
          profile(
              "unesco",
              "United Nations Educational, Scientific and Cultural Organization",
              "联合国教育、科学及文化组织",
              "UNESCO",
              "联合国教科文组织"),
          profile("york", "York University", "约克大学", "YorkU", "约大"),
          profile("tamu", "Texas A&M University", "德州农工大学", "TAMU", "农工大学"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[eias|EIAS]]与The [[sustech|SOUTHERN UNIVERSITY OF SCIENCE AND TECHNOLOGY]] met.",
        "[[sustech|SUSTech]] and [[sustech|SUSTECH]], but neither sustech nor cas.",
        "[[unesco|United Nations Educational Scientific, and Cultural Organization]] and [[eias|ＥＩＡＳ]].",
        "The [[eit|Eastern Institute of Technology Ningbo]] and [[tamu|Texas A and M University]].",
        "[[nju|Nanjing\u00a0University]] spoke; [[nju|Nanjing\nUniversity]] listened.",
        "In Nanjing, University rankings matter.",
        "EIASX, NJUSTICE and EIAS2022 are words; [[eias|EIAS]] 2022 is a name.",
        "[[eias|EIAS]]'s dean and [[unesco|UNESCO]]’s observer.",
        "[[eias|EIAS]]/[[sustech|SUSTech]], [[eias|EIAS]]-[[sustech|SUSTech]], an [[eias|EIAS]]-led team.",
        "UNESCO-IHE, UNESCO‑UNEVOC and CAS-2 are others.",
        "Nanjing University Press, SUSTech Hospital, Nanjing University Shenzhen Graduate School.",
        "Nanjing University of Posts met the University of Nottingham Ningbo China.",
        "East Nanjing University is not known. New [[nju|Nanjing University]] campus.",
        "[[sustech|SUSTech]] President XUE and [[nju|Nanjing University]] students.",
        "[[unesco|UNESCO]] World Heritage Site; School of Design of [[sustech|SUSTech]].",
        "[[ningbo|Ningbo University]] in Zhejiang.",
        "See unesco.org, UNESCO.org, https://UNESCO/x, info@SUSTech.edu, #UNESCO and @UNESCO.",
        "Chemical Abstracts Service (CAS) numbers: CAS has many.",
        "[[sustech|Southern University of Science and Technology]] ([[sustech|SUST]]) grew; [[sustech|SUST]] opened.",
        "SUST is not known yet.",
        "[[tamu|Texas A & M University]], [[tamu|Texas A&M University]].",
        "[[nottingham|University of Nottingham]] (UK) and the UK.",
        "New York University is another; so is The New York University. [[york|York University]] is known."
      })
  void englishText(String labelled) {
    assertMentions(labelled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "湖南大学、河南大学、西南大学、云南大学代表出席。",
        "华南理工大学与[[njust|南理工]]签约。",
        "[[shu|上海大学]]和[[ouc|海大]]参加。",
        "访问[[nju|南大]]的师生；南大学，南大街。",
        "[[sustech|南科大]]学生与[[nju|南大]]学生。",
        "南京大学出版社、宁波大学附属医院、中国科学院大学、中国科学院宁波材料研究所。",
        "上海交通大学医学院附属瑞金医院，南京大学深圳研究生院。",
        "[[cas|中国科学院]]院士、[[nju|南京大学]]校长、[[ningbo|宁波大学]]党委书记。",
        "《[[sustech|南方科技大学]]章程》",
        "[[nju|南京大学]]、[[ningbo|宁波大学]]和[[sustech|SUSTech]]团队。",
        "南京、[[ningbo|宁波大学]]。",
        "宁波诺丁汉大学与[[nottingham|诺丁汉大学]]。",
        "[[unesco|联合国教科文\n组织]]总部",
        "美国化学文摘社（CAS）登记号，CAS号。",
        "#南方科技大学#，该院与学校。"
      })
  void chineseText(String labelled) {
    assertMentions(labelled);
  }

  @Test
  void aNameThatNeedsAWordBesideItIsFoundOnlyThere() {
    assertThat(find("EIT Food", "EIT Food")).isEmpty();
    assertThat(find("EIT Food", "EIT Food in Ningbo")).containsExactly("eit:EIT");
  }

  @Test
  void aNameOfTwoProfilesIsDecidedByTheEntryOrNotAtAll() {
    Lexicon lexicon =
        Lexicon.of(
            List.of(
                profile("a", "Alpha University", "甲大学", "AU", "甲大"),
                profile("b", "Beta University", "乙大学", "AU", "乙大")));
    List<TextBlock> alone = List.of(new TextBlock("AU won.", 0, List.of()));
    List<TextBlock> named = List.of(new TextBlock("Beta University won. AU won.", 0, List.of()));
    MentionFinder finder = new MentionFinder(lexicon);
    assertThat(finder.find(alone, scope(List.of(), ""))).isEmpty();
    assertThat(finder.find(alone, scope(List.of("a"), "")).get(0).organisation()).isEqualTo("a");
    assertThat(finder.find(named, scope(List.of(), "")).get(1).organisation()).isEqualTo("b");
  }

  @Test
  void aNameAcrossTheEdgeOfEmphasisIsNoMention() {
    List<TextBlock> blocks =
        List.of(
            new TextBlock("Nanjing University", 0, List.of(new TextBlock.Span(0, 7))),
            new TextBlock("Nanjing University", 0, List.of(new TextBlock.Span(0, 18))));
    assertThat(new MentionFinder(Lexicon.of(PROFILES)).find(blocks, scope(List.of(), "")))
        .containsExactly(new Mention("nju", 1, 0, 18, NameKind.FULL_NAME));
  }

  @Test
  void theSentenceIsKeptForBacklinks() {
    String text = "First. Dr. Li of\nEIAS spoke\ufffc well. Last.";
    assertThat(mentions(text, "").get(0).sentence(new TextBlock(text, 0, List.of())))
        .isEqualTo("Dr. Li of EIAS spoke well.");
  }

  @Test
  void thePolicyDecidesWhichMentionsBecomeLinks() {
    List<TextBlock> blocks =
        List.of(
            new TextBlock("Nanjing University (NJU) and NJU", 0, List.of()),
            new TextBlock("NJU", 1, List.of()));
    List<Mention> all = new MentionFinder(Lexicon.of(PROFILES)).find(blocks, scope(List.of(), ""));
    assertThat(all).hasSize(4);
    assertThat(LinkedMentions.of(all, blocks, LinkPolicy.EVERY)).isEqualTo(all);
    assertThat(LinkedMentions.of(all, blocks, LinkPolicy.FIRST)).containsExactly(all.get(0));
    assertThat(LinkedMentions.of(all, blocks, LinkPolicy.SECTION))
        .containsExactly(all.get(0), all.get(3));
    assertThat(LinkedMentions.of(all, blocks, LinkPolicy.NONE)).isEmpty();
  }

  private static void assertMentions(String labelled) {
    Matcher label = LABEL.matcher(labelled);
    List<String> expected = new ArrayList<>();
    while (label.find()) {
      expected.add(label.group(1) + ":" + label.group(2));
    }
    String text = LABEL.matcher(labelled).replaceAll("$2");
    assertWithMessage(labelled)
        .that(find(text, text))
        .containsExactlyElementsIn(expected)
        .inOrder();
  }

  private static List<String> find(String text, String entry) {
    return mentions(text, entry).stream()
        .map(m -> m.organisation() + ":" + text.substring(m.start(), m.end()))
        .toList();
  }

  private static List<Mention> mentions(String text, String entry) {
    return new MentionFinder(Lexicon.of(PROFILES))
        .find(List.of(new TextBlock(text, 0, List.of())), scope(List.of(), entry));
  }

  private static Scope scope(List<String> own, String entry) {
    return new Scope(ENGLISH, own, Set.of(), Optional.empty(), Optional.empty(), entry);
  }

  private static Organisation profile(String id, String en, String zh, String abbr, String brief) {
    return profile(id, en, zh, abbr, brief, Match.everywhere());
  }

  private static Organisation profile(
      String id, String en, String zh, String abbreviation, String brief, Match match) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en", en);
    names.put("zh", zh);
    LocalizedText none = LocalizedText.empty();
    return new Organisation(
        id,
        new LocalizedText(names),
        new LocalizedText(Map.of("en", abbreviation)),
        new LocalizedText(Map.of("zh", brief)),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        none,
        none,
        Optional.empty(),
        Organisation.Relations.none(),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        match,
        "organisations/" + id + ".yaml");
  }
}

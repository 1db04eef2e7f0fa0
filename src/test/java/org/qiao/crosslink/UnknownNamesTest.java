package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qiao.crosslink.UnknownNames.Sighting;

/** Names of institutions in running text, known to nobody: those in [[ ]], and nothing else. */
class UnknownNamesTest {
  private static final Pattern LABEL = Pattern.compile("\\[\\[(.*?)]]");

  private static final String ENGLISH =
      """
      The [[Wenzhou Institute of Technology]] opened a campus.
      Students of [[Wenzhou-Kean University]] and the [[University of Lagos]] met.
      Professor Ann Smith of the [[Royal Melbourne Institute of Technology]] spoke.
      The [[National Council for Science and Technology]] funds it.
      The University thanked the Institute and its School of Medicine.
      [[Nanjing University Press]] printed the book.
      He joined the [[Ministry of Education of Ghana]] in 2012.
      The [[Bill and Melinda Gates Foundation]] gave money.
      A delegation from [[Kyoto University]] visited [[Osaka University]] on Monday.
      On Monday the President of the Republic spoke.
      Both [[Xi'an Jiaotong University]] and [[Tongji University]] agreed.
      The [[African Union Commission]] met in Addis Ababa.
      The Graduate School and the Business School moved.
      The [[Museum of Modern Art]] lends pictures.
      [[Kenyatta University]]’s rector arrived; the [[Lagos Business School]] sent a note.
      The Spring Festival and the World Cup were busy.
      The [[Asian Development Bank]] and the [[European Investment Bank]] lend.
      In May, the [[Max Planck Institute for Chemistry]] published data.
      The [[International Union of Railways]] is old.
      [[Institut Pasteur]] tested it.
      """;

  private static final String CHINESE =
      """
      近日，[[温州肯恩大学]]与[[上海纽约大学]]签署协议。
      [[华南理工大学]]代表介绍了经验。
      学校与学院共同举办活动，该中心负责接待。
      他毕业于[[西安电子科技大学]]，现任职于[[中国科学院自动化研究所]]。
      [[国家海洋信息中心]]发布数据。
      [[浙江大学医学院附属第一医院]]提供支持。
      由[[深圳市科技创新委员会]]主办的论坛在深圳举行。
      会议在实验室和医院之间的广场召开。
      [[北京协和医院]]、[[四川大学华西医院]]和[[中山大学附属第一医院]]参加。
      来自[[兰州大学]]的学生与[[昆明理工大学]]的教师交流。
      [[中国教育学会]]会长致辞。
      公司与高校合作，大学生积极参与。
      [[宁波市教育局]]和[[教育部]]给予支持。
      [[亚洲开发银行研究院]]的专家作报告。
      记者从[[南京大学出版社]]获悉。
      双方参观了展览中心。
      [[联合国人口基金会]]代表发言。
      [[湖北省博物馆]]展出文物。
      我校师生赴[[厦门大学]]学习。
      [[新疆师范大学]]副校长出席。
      """;

  @Test
  void englishNamesAreFound() {
    assertMostAreFound(ENGLISH, 0.9, 0.9);
  }

  @Test
  void chineseNamesAreFound() {
    assertMostAreFound(CHINESE, 0.9, 0.9);
  }

  private static void assertMostAreFound(String labelled, double precision, double recall) {
    int right = 0;
    int found = 0;
    int expected = 0;
    List<String> mistakes = new ArrayList<>();
    for (String line : labelled.lines().toList()) {
      List<String> names = new ArrayList<>();
      Matcher label = LABEL.matcher(line);
      while (label.find()) {
        names.add(label.group(1));
      }
      List<String> sightings =
          UnknownNames.in(LABEL.matcher(line).replaceAll("$1")).stream()
              .map(Sighting::words)
              .toList();
      expected += names.size();
      found += sightings.size();
      right += (int) sightings.stream().filter(names::contains).count();
      if (!sightings.equals(names)) {
        mistakes.add(line + " -> " + sightings);
      }
    }
    String message = String.join("\n", mistakes);
    assertWithMessage(message).that((double) right / found).isAtLeast(precision);
    assertWithMessage(message).that((double) right / expected).isAtLeast(recall);
  }
}

package org.qiao.crosslink;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Places whose names are part of institutions' names: campuses, provinces, regions. */
final class Places {
  private static final Set<String> ENGLISH =
      words(
          "China Malaysia Singapore Qatar Dubai Japan Korea India Indonesia Thailand Vietnam Kenya"
              + " Egypt Australia Canada Europe Asia Africa America London Paris Berlin Beijing"
              + " Shanghai Shenzhen Ningbo Nanjing Hangzhou Suzhou Wuhan Xiamen Chengdu Chongqing"
              + " Guangzhou Zhuhai Weihai Qingdao Dalian Harbin Kunming Lanzhou Tianjin Kunshan Wuxi"
              + " Hefei Macau Macao Taiwan");

  private static final Set<String> HAN =
      words(
          "北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东"
              + " 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 广西 西藏 宁夏 新疆 香港 澳门 内蒙古 黑龙江"
              + " 南京 济南 西南 东南 华南 江南 中南 岭南 暨南 闽南 越南 西北 东北 华东 华中 华北"
              + " 杭州 苏州 宁波 温州 广州 深圳 珠海 汕头 厦门 福州 泉州 郑州 常州 徐州 扬州 兰州 湖州"
              + " 武汉 长沙 成都 昆明 贵阳 南宁 南昌 合肥 西安 太原 沈阳 大连 长春 青岛 烟台 威海 西宁"
              + " 无锡 南通 昆山 渤海 中山 佛山 东莞 台州 惠州 德州 沧州 赣州 柳州 黄海 东海 北海");

  private Places() {}

  static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  static boolean isEnglish(String word) {
    return ENGLISH.contains(word);
  }

  static boolean isHan(String word) {
    return HAN.contains(word);
  }
}

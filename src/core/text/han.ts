// One form for letters that Chinese and Japanese write in several.

/** A traditional or Japanese form, and the simplified one behind it. */
const pairs =
  '導导線线經经経经過过歷历歴历曆历暦历義义評评価价價价結结後后響响戰战戦战動动機机發发発发時时間间題题問问練练習习課课節节參参獻献關关関关' +
  '連连訓训誘诱緣缘為为從从與与進进紀纪約约國国週周禮礼級级齡龄齢龄變变黨党風风綱纲勢势慘惨層层葉叶頭头號号農农陰阴舊旧數数幾几毎每條条締缔' +
  '協协達达餘余來来個个頁页萬万億亿圓圆師师輛辆噸吨冊册歳岁歲岁點点戸户試试誰谁麼么簡简談谈錄录業业資资軸轴閱阅終终録录現现';
const forms = new RegExp(`[${[...pairs].filter((_, at) => at % 2 === 0).join('')}]`, 'gu');

/** The text with one form of each such letter; places stay what they are. */
export function simplify(text: string): string {
  return text.replace(forms, (letter) => pairs.charAt(pairs.indexOf(letter) + 1));
}

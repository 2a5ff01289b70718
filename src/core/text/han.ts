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

/** As `pairs`: letters of answers about history, which no table of dates and headings is written for. */
const further =
  '軍军東东陸陆領领爭争選选舉举擧举議议會会權权統统總总総总張张蘇苏聯联緊紧專专専专擊击撃击敗败勝胜敵敌殺杀獨独簽签訂订廢废運运產产産产織织團团団团階阶鬥斗爾尔羅罗馬马蘭兰' +
  '亞亚亜亚歐欧賽赛圍围囲围鐵铁鉄铁飛飞彈弹弾弹島岛灣湾門门長长寫写書书設设強强據据拠据處处処处優优轉转転转實实実实對对対对開开閉闭無无爲为滅灭憲宪屬属佔占漢汉鴉鸦銀银賠赔償偿鎮镇壓压圧压';
const letters = new Map<string, string>();

/** As `simplify`, for the words of answers. */
export function simplifyWord(word: string): string {
  if (!/\p{Script=Han}/u.test(word)) return word;
  if (letters.size === 0) {
    for (let at = 0; at < further.length; at += 2)
      letters.set(further.charAt(at), further.charAt(at + 1));
  }
  return simplify(word).replace(/\p{Script=Han}/gu, (letter) => letters.get(letter) ?? letter);
}

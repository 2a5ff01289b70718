// What dates look like in scripts without blanks (Chinese, Japanese).
import { parts } from './point';

export const digits = '〇一二三四五六七八九零○元';
export const tens = '十百千';
export const weekdays = '月火水木金土日一二三四五六天';
export const numerals = `\\d${digits}${tens}`;
/** A blank, if any: "1914 年". */
const b = '[^\\S\\n]?';
const of = `${b}[的の]?${b}`;
const number = `(?:\\d{1,4}|[${digits}${tens}]{1,9})`;
const bc = '公元前|西元前|[纪紀]元前|前';
const ad = '公元|西元|西[历曆暦]';
const about = '大?[约約]|大概';
const reign = '明治|大正|昭和|平成|令和|民[国國]';
const dash = `${b}(?:--?|[‐‑‒–—−－]{1,2}|[~～〜ー]|至|到|から|より)${b}`;
const comma = `${b}(?:[、,，・]|和|与|與|及|と)${b}`;
/** The sign behind a number, or behind a later one of its range or list: "1914、1915和1918年". */
const unit = (sign: string): string =>
  `(?:${b}(?:${sign})|(?=(?:(?:${dash}|${comma})(?:${bc})?${b}${number}){1,6}${b}(?:${sign})))`;
const weekday = '(?:星期|周|週|[礼禮]拜)[一二三四五六日天]|[月火水木金土日]曜日?';
/** Named after the month that it happened in: "十月革命". */
const event =
  '革命|[党黨]|王[朝政]|起[义義]|[风風]暴|危[机機]|提[纲綱]|政[变變]|事[变變件]|反[动動]|テーゼ|クーデター|蜂起|攻[势勢]|[惨慘]案';
const part = [
  '初(?:期|年|頭|头|め(?!て)|(?![次步歩代等级級任回戦戰め]))|はじめ|早期|前期|上旬',
  '中(?:[叶葉期旬頃]|ごろ|(?=$|[至到，。、；;,.)）\\s]))|半ば|なかば',
  '末(?:[期年葉叶]|(?![代日裔]))|[后後晚]期|下旬|底(?![特层層])|終わり|おわり',
  '[上前]半(?:[叶葉期年])?',
  '[下后後]半(?:[叶葉期年])?',
];

/** Of one date; a match may be empty. A weekday in brackets is looked at and left out. */
export const forms = [
  `(?:(?<age>${number})${unit('世[纪紀]')})?(?:${of}(?<decade>${number})${unit('年代')})?`,
  `(?:(?<toldYear>[同翌次]年|第二年)(?![级級龄齢代])|(?:(?<reign>${reign})${b})?(?<year>${number})${unit('年(?!代)')})?` +
    `(?:${of}(?:(?<toldMonth>[同翌次])月|(?<month>${number})${unit('月')}(?!${event})|(?<season>[春夏秋冬])(?![秋节節闘朝威目王商瑾收田宫宮战戦戰])[天季]?))?` +
    `(?:${b}(?:(?<toldDay>[同翌次]日(?!本)|第二天)|(?<day>${number})${unit('[日号號]')}))?` +
    `(?:${b}(?<on>${weekday})|(?=${b}[(（](?<aside>${weekday}|[月火水木金土日])[)）])|)`,
].map(
  (form) =>
    new RegExp(
      `(?<about>${about})?${b}(?:(?<bc>${bc})|(?<ad>${ad}))?${b}(?<circa>[约約])?${b}${form}` +
        `(?:${of}(?:${part.map((each, index) => `(?<${parts[index] ?? ''}>${each})`).join('|')}))?` +
        '(?<near>左右|前[后後]|頃|[ごこ]ろ)?',
      'yu',
    ),
);

/** "1914.7": only where the text is in such a script. */
export const dotted = /(?<year>\d{4})[./](?<month>\d\d?)(?![\d./-])/uy;
export const lead = new RegExp(
  `[${digits}${tens}]+|\\d+|${about}|${ad}|${reign}|[纪紀]元前|[同翌次][年月日]|第二[年天]|前(?=${b}\\d)|前(?=[${digits}${tens}])`,
  'gu',
);
export const range = new RegExp(dash, 'uy');
export const list = new RegExp(comma, 'uy');
export const now = /至?今|[现現][在代]/uy;
/** Digits that count or number something, and round ones that may; but "1940から". */
export const count =
  /\d+[^\S\n]?(?:[人名个個章页頁回次億亿千百多余餘円圓圆師师艘架辆輛吨噸本册冊篇歳岁歲天位件里只口戸户所点點分倍度票席]|[万萬](?![历曆])|元(?!朝)|[条條](?![约約])|台(?![湾灣])|公[里斤]|[かカケヶヵ箇](?!ら)|メートル|キロ|ポンド|ドル|トン|マルク|マイル)|\d*[05]0(?![にはかの的ま])(?=[\u3041-\u9fff])/uy;
/** What stands before a number or word that is no date: "第48条", "每28日". */
export const counting = new RegExp(
  `(?:[第数數几幾每毎${numerals}]|\\d[.,:]|[农農阴陰旧舊][历曆暦]の?)$`,
  'u',
);
/** "战争的第二年" counts from the war. */
export const going = /[\p{L}\p{N}]$/u;
export const bare = new RegExp(`[${numerals}]$`, 'u');
export const leading = new RegExp(`^[${numerals}]+`, 'u');
/** "前", "约" and "同" that belong to the word before them: "战前", "条约", "共同". */
export const worded =
  /(?:(?![从從自至到在于於约約由])[\u3400-\u9fff]前|の前|[条條合公盟密和缔締契協协誓节節制][约約]|[共相不如合]同)$/u;
/** What follows years that are a length of time. */
export const lasting =
  /^(?:[间間来來之ぶ余多餘]|以[上来來]|にわた|[的の]?[历歷歴]史|[前后後](?![后後]))/u;

// What dates look like in scripts without blanks (Chinese, Japanese), in the letters of `simplify`.
import { parts } from './point';

export const digits = '〇一二三四五六七八九零○元';
export const tens = '十百千';
const numerals = `\\d${digits}${tens}`;
/** A blank, if any: "1914 年". */
const b = '[^\\S\\n]?';
const of = `${b}[的の]?${b}`;
const number = `(?:\\d{1,4}|[${digits}${tens}]{1,9})`;
const bc = '[公西纪]元前|前';
const about = '大?约|大概';
const reign = '明治|大正|昭和|平成|令和|民国';
const dash = `${b}(?:--?|[‐‑‒–—−－]{1,2}|[~～〜ー至到]|から|より)${b}`;
const comma = `${b}[、,，・和与及と]${b}`;
/** The sign behind a number, or behind a later one of its range or list: "1914、1915和1918年". */
const unit = (sign: string): string =>
  `(?:${b}${sign}|(?=(?:(?:${dash}|${comma})(?:${bc})?${b}${number}){1,6}${b}${sign}))`;
const weekday = '(?:星期|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?';
/** Named after the month that it happened in: "十月革命". */
const event =
  '革命|党|王[朝政]|起义|风暴|危机|提纲|政变|事[变件]|反动|テーゼ|クーデター|蜂起|攻势|惨案';
const part = [
  '初(?:期|年|头|め(?!て)|(?![次步歩代等级任回战め]))|[早前]期|上旬',
  '中(?:[叶期旬頃]|ごろ|(?=$|[至到，。、；)）\\s]))|半ば',
  '末(?:[期年叶]|(?![代日裔]))|[后晚]期|下旬|底(?![特层])|终わり',
  '[上前]半[叶期年]?',
  '[下后]半[叶期年]?',
].map((each, index) => `(?<${parts[index] ?? ''}>${each})`);

/** Of one date; a match may be empty. A weekday in brackets is looked at and left out. */
export const forms = [
  `(?:(?<age>${number})${unit('世纪')})?(?:${of}(?<decade>${number})${unit('年代')})?`,
  `(?:(?<told>[同翌次](?:年(?![级龄代])|月|日(?!本))|第二[年天])|(?<reign>${reign})?${b}(?<year>${number})${unit('年(?!代)')})?` +
    `(?:${of}(?:(?<month>${number})${unit('月')}(?!${event})|(?<season>[春夏秋冬])(?![秋节闘朝威目王商瑾收田宫战])[天季]?))?` +
    `(?:${b}(?<day>${number})${unit('[日号]')})?` +
    `(?:${b}(?<on>${weekday})|(?=${b}[(（](?<aside>${weekday}|[月火水木金土日])[)）])|)`,
].map(
  (form) =>
    new RegExp(
      `(?<about>${about})?${b}(?:(?<bc>${bc})|(?<ad>公元|西[元历]))?${b}(?<circa>约)?${b}${form}` +
        `(?:${of}(?:${part.join('|')}))?(?<near>左右|前后|頃|[ごこ]ろ)?`,
      'yu',
    ),
);
/** What every date begins with: one look, for a match of the forms takes time even where it is empty. */
export const opening = new RegExp(
  `(?:(?:${about}|${bc}|公元|西[元历]|${reign}|约)${b}){0,3}${number}(?:${b}[年月日号世]|${dash}|${comma}|[./])|[同翌次第]`,
  'uy',
);
/** "1914.7": only where the text is in such a script. */
export const dotted = /(?<year>\d{4})[./](?<month>\d\d?)(?![\d./-])/uy;
export const lead = new RegExp(
  `[${digits}${tens}]+|\\d+|${about}|[公西纪]元前?|西历|${reign}|[同翌次][年月日]|第二[年天]|前(?=${b}[${numerals}])`,
  'gu',
);
export const range = new RegExp(dash, 'uy');
export const list = new RegExp(comma, 'uy');
export const now = /至?今|现[在代]/uy;
/** Digits that count or number something, and round ones that may; but "1940から". */
export const count =
  /\d+[^\S\n]?(?:[人名个章页次亿千百多余吨艘架辆岁点票]|万(?!历)|元(?!朝)|条(?!约)|公里|[かヶ](?!ら)|メートル|キロ|ドル|トン)|\d*[05]0(?![にはかの的ま])(?=[\u3041-\u9fff])/uy;
/** What stands before a number that is no date: "第48条", "每28日". */
export const counting = new RegExp(`(?:[第数几每${numerals}]|\\d[.,:]|[农阴旧]历の?)$`, 'u');
/** "战争的第二年" counts from the war. */
export const going = /[\p{L}\p{N}]$/u;
export const bare = new RegExp(`[${numerals}]$`, 'u');
export const leading = new RegExp(`[${numerals}]+`, 'uy');
/** "前", "约" and "同" that belong to the word before them: "战前", "条约", "共同". */
export const worded =
  /(?:(?![从自至到在于於约由])[\u3400-\u9fffの]前|[条合公盟密和缔契协誓节制]约|[共相不如合]同)$/u;
/** What follows years that are a length of time. */
export const lasting = /^(?:[间来之ぶ余多]|以[上来]|にわた|[的の]?历史|[前后](?!后))/u;
/** "28号", "三日", "28日间", "28日本": no day of a month. */
export const notDay = /号|^\D日|日(?:[で间后前内目以之连本谈ぶ]|たら|ほど|ごと|战争)/u;

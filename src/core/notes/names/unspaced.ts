// Chinese and Japanese, where no capital shows a name and no blank ends it.
import type { Span } from '../../text/span';
import type { NameType } from '../note';
import { tablesFor } from './known';

const heads =
  /(战争|戦争|大战|大戦|革命|会议|会議|起义|事件|危机|危機|改革|运动|運動|战役|政变)|(条约|条約|宣言|协定|協定|法案|宪法|憲法|法典|计划|計画)|(联盟|聯盟|連盟|同盟|协约国|共同体|党)|(帝国|王国|王朝|共和国)/uy;
/** Between words: small ones, marks of time and what is done with a treaty or a war. */
const smallLetters = '的了在是和与及等被把将对从于为由以并也后前年月日时都到';
const small = new RegExp(
  `[${smallLetters}]|发动|爆发|签订|签署|召开|参加|领导|成立|建立|结束|通过|颁布|进行|发表|开始|导致|引发|实行|人民|反抗|反对|世纪|重要|国际|表现|摆脱|消除|积极|大力|推动|坚持|还有|一场|几个|两次`,
  'uy',
);
const letter = `(?:(?![${smallLetters}])\\p{sc=Han})`;
const person = new RegExp(
  `[\\p{sc=Katakana}ー]{2,12}(?:[・·][\\p{sc=Katakana}ー]{1,12})+|${letter}{1,4}(?:·${letter}{1,6})+`,
  'gu',
);

export function isUnspaced(text: string): boolean {
  return /[\u30a0-\u30ff\u3400-\u9fff]/.test(text);
}

const known = (text: string): NameType | undefined =>
  tablesFor('zh').types.get(text) ?? tablesFor('ja').types.get(text);

/** The type of a known name, else the one that its end shows. */
export function unspacedType(text: string): NameType {
  const type = known(text);
  if (type) return type;
  // A whole saying may end like a name.
  const isName = text.length < 13 && !/[的、，]/u.test(text);
  for (const at of isName ? [text.length - 2, text.length - 3] : []) {
    const [all = '', event, treaty, organisation] = matchAt(heads, text, Math.max(at, 0)) ?? [];
    if (all !== '' && all.length < text.length)
      return event ? 'event' : treaty ? 'treaty' : organisation ? 'organisation' : 'place';
  }
  if (text.endsWith('人') && known(text.slice(0, -1))) return 'people';
  return /.[・·]./u.test(text) ? 'person' : 'name';
}

/** Where known names stand, and words with a head behind them that begin with one or behind a small word. */
export function unspacedSpans(text: string): Span[] {
  const spans: Span[] = [...text.matchAll(person)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }));
  for (const { 0: run, index } of text.matchAll(/[\p{sc=Han}\p{sc=Katakana}ー]{2,}/gu)) {
    let start = 0;
    for (let at = 0; at < run.length;) {
      const length = [7, 6, 5, 4, 3, 2].find((size) => isName(run, at, at + size)) ?? 0;
      const head =
        at - start > 1 && at - start < 9 ? (matchAt(heads, run, at)?.[0].length ?? 0) : 0;
      if (length > 0) {
        start = at;
        at += length;
        if (run.charAt(at) === '人' && run.charAt(at + 1) !== '民') at++;
        spans.push({ from: index + start, to: index + at });
      } else if (head > 0) {
        at += head;
        if (spans.at(-1)?.from === index + start) spans.pop();
        spans.push({ from: index + start, to: index + at });
        start = at;
      } else {
        const skipped = matchAt(small, run, at)?.[0].length ?? 0;
        at += skipped || 1;
        if (skipped > 0) start = at;
      }
    }
  }
  return spans;
}

/** A known name; in Katakana it ends where the Katakana end. */
function isName(run: string, from: number, to: number): boolean {
  const around = run.charAt(from - 1) + run.charAt(to);
  const isKatakana = /[ァ-ー]/u.test(run.charAt(from));
  return (
    to <= run.length &&
    !(isKatakana && /[ァ-ー]/u.test(around)) &&
    known(run.slice(from, to)) !== undefined
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

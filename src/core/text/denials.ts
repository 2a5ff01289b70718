// What is denied in languages other than English: by words, by a prefix, in front of a verb or behind it.
import { clauseEnd, type Negation } from './negation';
import type { Span } from './span';

export interface DenialWords {
  isStop: (norm: string) => boolean;
  isNo: (norm: string) => boolean;
  /** "Nevyhrál": the word denies itself. */
  deniesItself: (norm: string) => boolean;
  readonly lift: ReadonlySet<string>;
  readonly joint: ReadonlySet<string>;
  /** "Not" stands behind its verb. */
  readonly isAfter: boolean;
}

const reach = 12;

/**
 * The denials of a row of words in order. Word order is free in most languages, so a denial reaches over its whole
 * clause, at most twelve words either way; its target is the next word of meaning, or where none follows, the one before.
 * Several in one clause deny it once ("nikdy nic nepodepsal").
 */
export function readDenials(
  row: readonly (Span & { readonly norm: string })[],
  text: string,
  { isStop, isNo, deniesItself, lift, joint, isAfter }: DenialWords,
): Negation[] {
  const found: Negation[] = [];
  const norm = (at: number): string => row[at]?.norm ?? '';
  const isMeant = (at: number): boolean => norm(at) !== '' && !isStop(norm(at)) && !isNo(norm(at));
  const end = (at: number, step: 1 | -1): number =>
    clauseEnd({ row, text, joints: joint, reach }, at, step);
  const seek = (from: number, to: number): number => {
    const step = from <= to ? 1 : -1;
    for (let at = from; at !== to + step; at += step) if (isMeant(at)) return at;
    return -1;
  };
  row.forEach((word, at) => {
    if (deniesItself(word.norm)) {
      // The word is no negator of others.
      found.push({ at: -1, first: at, last: at, target: at });
      return;
    }
    if (!isNo(word.norm) || isLifted(at)) return;
    const [first, last] = [end(at, -1), end(at, 1)];
    if (isAfter) {
      const target = first < at ? seek(at - 1, first) : -1;
      if (target >= 0) found.push({ at, first: target, last: at, target });
      return;
    }
    const next = last > at ? seek(at + 1, last) : -1;
    const target = next >= 0 || first === at ? next : seek(at - 1, first);
    found.push({ at, first, last, target });
  });

  function isLifted(at: number): boolean {
    if (isAfter) {
      const before = row.slice(Math.max(0, at - 3), at).map((word) => word.norm);
      // "Not only", "may", "must not but".
      return (
        before.some((each) => /^(?:だけ|のみ|ばかり|かも|しれ|知れ|違い|なら)/u.test(each)) ||
        /^(?:なら|いけ)/u.test(norm(at + 1))
      );
    }
    if (lift.has(norm(at + 1))) return true;
    // "Ne dura que deux ans" says that it did.
    const isNe = /^(?:ne|n)$/u.test(norm(at));
    const after = isNe ? row.slice(at + 1, at + 6).map((word) => word.norm) : [];
    const que = after.findIndex((each) => each === 'que' || each === 'qu');
    const others = after.map((each, index) => isNo(each) && (isLifted(at + 1 + index) ? 1 : 2));
    return que > 0 ? !others.slice(0, que).some(Boolean) : others.find(Boolean) === 1;
  }
  return found;
}

import type { Span } from '../text/span';
import { beginnings, byLetter } from './alternatives';

/**
 * Finds where a date may begin. Most words of a text are passed by after a look at their first letters; what remains is
 * tried with the pattern of its first letter, since one for all words takes long to be made ready.
 */
export class Leads {
  /** A web address, so that no year is read in it, or how a date may begin. */
  private readonly start: RegExp;
  /** By first letter; by '' what begins with none. */
  private readonly whole = new Map<string, RegExp>();

  /** Takes patterns in lower case: of words, and of what stands right before a year. */
  constructor(words: string, before: string) {
    const [ofWords, ofYears] = [byLetter(words), byLetter(before)];
    const all = [...ofWords.values(), ...ofYears.values()].flat().flatMap(beginnings);
    this.start = new RegExp(
      `(?:https?:|www\\.)\\S+|\\b(?:\\d+|${[...new Set(all)].join('|')})|~(?=\\d)|['’](?=\\d\\d)|[-−](?=\\d\\d)`,
      'g',
    );
    for (const letter of new Set([...ofWords.keys(), ...ofYears.keys()])) {
      // A number is a lead by itself.
      const own = (ofWords.get(letter) ?? []).filter((each) => !/^(?:\d|\\d)/u.test(each));
      const years = ofYears.get(letter) ?? [];
      const [word, year] = [own, years].map((all) => all.join('|') || '(?!)');
      this.whole.set(letter, new RegExp(`\\b(?:(?:${word})(?!\\w)|(?:${year})(?=\\d))`, 'y'));
    }
  }

  /** The next place from `at` on and how far its words reach; null where there is none. */
  next(text: string, at: number): Span | null {
    const { start, whole } = this;
    for (start.lastIndex = at; ;) {
      const begin = start.exec(text);
      if (!begin) return null;
      const { 0: sign, index: from } = begin;
      const isWord = sign.length < 4 && sign.charCodeAt(0) > 96 && sign.charCodeAt(0) < 123;
      const word = whole.get(isWord ? sign.charAt(0) : '');
      if (word) {
        word.lastIndex = from;
        if (word.test(text)) return { from, to: word.lastIndex };
      }
      if (!isWord) return { from, to: start.lastIndex };
      start.lastIndex = from + 1;
    }
  }
}

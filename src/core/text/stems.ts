// Light stems for languages without a stemmer of their own: endings off, changed vowels evened out.
import type { GrammarWords } from './grammars';
import { simplifyWord } from './han';

/** "Angegriffen", "anzugreifen", "Gewinn": what German and Dutch put before the stem, or inside it. */
const inner: Readonly<Record<string, RegExp>> = {
  de: /^(an|ab|auf|aus|bei|ein|vor|um|nach|zu|zuruck|los|mit|)(?:ge|zu)(?=.{4})/u,
  nl: /^(an|af|op|uit|bij|in|vor|om|na|toe|terug|over|)ge(?=.{3})/u,
};

/** How a stem is spelled: umlauts without their letters, long vowels. */
const spellings: Readonly<Record<string, (word: string) => string>> = {
  de: (word) => word.replace(/([ao])e|((?:^|[^aeq])u)e/gu, '$1$2'),
  nl: (word) => word.replace(/([aeou])\1/gu, '$1'),
};

/** The stem under which forms of one word meet, as far as endings tell. Takes and gives normal form. */
export function makeStemmer(
  code: string,
  { ends, turns = '' }: Pick<GrammarWords, 'ends' | 'turns'>,
): (norm: string) => string {
  if (ends === '')
    return (norm) =>
      simplifyWord(norm).replace(/^(\p{Script=Han}+)\p{Script=Hiragana}{1,6}$/u, '$1');
  // What begins with a consonant must leave more of the word, and so must what is taken off later.
  const first = new RegExp(`^(?:(.{3,}?)(?=[aeiouy]|s$)|(.{4,}?))(?:${ends})$`, 'u');
  const later = new RegExp(`^(.{4,}?)()(?:${ends})$`, 'u');
  const turned = new Map<string, string>();
  for (const forms of turns.split(', ')) {
    const [first = '', ...others] = forms.split(' ');
    for (const other of others) turned.set(other, first);
  }
  const turn = new RegExp(`(?:${[...turned.keys()].join('|') || '(?!)'})$`, 'u');
  const even = spellings[code];
  const added = inner[code];
  return (norm) => {
    if (norm.length > 30 || !/^\p{L}+$/u.test(norm)) return norm;
    let stem = even ? even(norm) : norm;
    if (added) stem = stem.replace(added, '$1');
    for (const end of [first, later, later]) {
      stem = stem.replace(/(.)\1$/u, '$1').replace(end, '$1$2');
    }
    return stem
      .replace(/(.)\1$/u, '$1')
      .replace(turn, (form) => turned.get(form) ?? form)
      .replace(slavic.test(code) ? /c$/u : /(?!)/u, 'k');
  };
}

const slavic = /^(?:cs|pl|sk)$/u;

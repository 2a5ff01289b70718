// Which language a model answer is in, and what marking knows of it.
import { guessLanguage, lexiconFor } from '../dates/language';
import { languages } from '../notes/words/table';
import { english, makeGrammar, type Grammar, type KnownWords } from '../text/grammar';
import { grammars } from '../text/grammars';
import { words } from '../text/words';
import type { MarkingInput } from './marking';

/** Made when first asked for. */
const made = new Map<string, Grammar>();

/**
 * The grammar of what is marked: of the language that is named, else of the one that model answer and question show.
 * What shows none is English if it has Latin letters.
 */
export function grammarFor(input: Pick<MarkingInput, 'language' | 'model' | 'question'>): Grammar {
  const text = `${input.model}\n${input.question}`.slice(0, sample);
  const named = input.language?.toLowerCase().split(/[-_]/u)[0];
  const code = named || guessLanguage(text);
  // English is what a whole note may be in, or the last resort: the script knows better.
  if (code === 'en') return isLatin(text) ? english : grammarOf(scriptOf(text));
  const grammar = grammarOf(code);
  return named || isRather(text, grammar) ? grammar : english;
}

/** Enough of a text to tell its language by. */
const sample = 1000;

/** Words of grammar that are something else in English. */
const ambiguous = new Set(
  'war wars die list man hat son pays pour once art fin ma pod pact king port men made far brand'.split(
    ' ',
  ),
);

/** Has the text more words of grammar that only this language has than such as only English has? */
function isRather(text: string, { code, isStop }: Grammar): boolean {
  if (code === 'zh' || code === 'ja') return true;
  const norms = new Set(words(text).map(({ norm }) => norm));
  let lead = 0;
  for (const norm of norms) {
    if (ambiguous.has(norm)) continue;
    lead += Number(isStop(norm)) - Number(english.isStop(norm));
  }
  return lead > 0;
}

function isLatin(text: string): boolean {
  if (/^\p{ASCII}*$/u.test(text)) return true;
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) * 2 >= count(/\p{L}/gu);
}

function scriptOf(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'und';
}

function grammarOf(code: string): Grammar {
  const grammar = made.get(code) ?? makeGrammar(code, grammars[code], knownWords(code));
  made.set(code, grammar);
  return grammar;
}

/** What notes and dates know of a language. */
function knownWords(code: string): KnownWords | undefined {
  const { joiners, leaning } = languages[code] ?? {};
  if (joiners === undefined) return undefined;
  const { small, about, relative, ordinals } = lexiconFor(code).words;
  const listed = `${joiners} ${leaning ?? ''}`;
  return { listed, small, about, counts: relative?.[4] ?? '', ordinals };
}

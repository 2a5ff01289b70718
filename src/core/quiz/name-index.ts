import type { NameType } from '../notes/note';
import { peoples } from '../notes/names/known';
import { plainName } from './aliases';
import type { Statement } from './material';

/** A name of the note with all that its occurrences tell about it. */
export interface KnownName {
  readonly plain: string;
  /** As written where it stands first. */
  readonly text: string;
  readonly type: NameType;
  readonly count: number;
  /** Mostly said with "the", so that an article before the gap would tell it from others. */
  readonly withThe: boolean;
  /** Capitals, digits, plural, words: an option that stands out by its form gives the answer away. */
  readonly form: readonly (boolean | number)[];
  /** Where its type is not known: said once after "in" or "at". */
  readonly isWhere: boolean;
  /** The statement where it stands first. */
  readonly statement: Statement;
}

export interface NameIndex {
  readonly byPlain: ReadonlyMap<string, KnownName>;
  /** Names that may stand in for one another, in the order of the note. */
  readonly poolOf: (name: KnownName) => readonly KnownName[];
}

/** Every name of the statements by its plain form. */
export function indexNames(statements: readonly Statement[]): NameIndex {
  const sure = namesInMidSentence(statements);
  const byPlain = new Map<string, KnownName & { thes: number }>();
  for (const statement of statements) {
    for (const name of statement.names) {
      const plain = plainName(name.text);
      if (plain === '' || (name.type === 'name' && !sure.has(plain))) continue;
      const the = hasThe(statement.text, name.from, name.text) ? 1 : 0;
      const known = byPlain.get(plain);
      const count = (known?.count ?? 0) + 1;
      const thes = (known?.thes ?? 0) + the;
      const text = known?.text ?? name.text.replace(/^the\s+/iu, '');
      byPlain.set(plain, {
        plain,
        text,
        form: known?.form ?? formOf(text),
        // One place where the reader was sure of the type is enough.
        type: known && known.type !== 'name' ? known.type : name.type,
        count,
        thes,
        withThe: thes * 2 >= count,
        isWhere: known?.isWhere === true || isAfterWhere(statement.text, name.from),
        statement: known?.statement ?? statement,
      });
    }
  }
  const pools = new Map<string, KnownName[]>();
  for (const name of byPlain.values()) {
    if (isWeak(name)) {
      byPlain.delete(name.plain);
      continue;
    }
    const pool = pools.get(poolKey(name));
    if (pool) pool.push(name);
    else pools.set(poolKey(name), [name]);
  }
  return { byPlain, poolOf: (name) => pools.get(poolKey(name)) ?? [] };
}

function formOf(text: string): (boolean | number)[] {
  return [
    /^\p{Lu}/u.test(text),
    /^\p{Lu}{2,}$/u.test(text),
    /\d/u.test(text),
    /s$/u.test(text),
    Math.min(3, text.split(' ').length),
  ];
}

/** Capitals that a note's own make-up brings; a name of such words alone is a heading. */
const partsOfNotes = new Set(
  (
    'conclusion introduction summary overview abstract background analysis example examples definition impact impacts ' +
    'effect effects significance context landscape cause causes consequence consequences result results response ' +
    'responses event events politics news political social economic cultural military ideological religious ' +
    'environmental historical general key main other points terms term people dates timeline and of the'
  ).split(' '),
);

/** A heading's words, or one capital seen once: more likely an accident of typing than a name. */
function isWeak({ plain, type, count, isWhere }: KnownName): boolean {
  const words = plain.split(' ');
  if (words.every((word) => partsOfNotes.has(word))) return true;
  return type === 'name' && words.length === 1 && count < 2 && !isWhere && !peoples.has(plain);
}

/** A capital at the head of a sentence or behind a colon makes no name of a word. */
function namesInMidSentence(statements: readonly Statement[]): Set<string> {
  const found = new Set<string>();
  for (const { text, names } of statements) {
    for (const { from, text: name } of names) {
      if (/[\p{Ll}\p{N},]\s+['"‘“(]?$/u.test(text.slice(0, from))) found.add(plainName(name));
    }
  }
  return found;
}

/** Only names of one type stand in for one another; where it is not known, those used alike and of one form. */
function poolKey({ type, withThe, plain, text, isWhere }: KnownName): string {
  const article = withThe ? 'the' : '';
  if (type !== 'name' && type !== 'term') return `${type} ${article}`;
  const use = peoples.has(plain) ? 'people' : isWhere ? 'where' : 'thing';
  const words = Math.min(3, plain.split(' ').length);
  const first = /^\p{Lu}/u.test(text) ? 'capital' : 'small';
  const figure = /\d/u.test(text) ? 'figure' : '';
  return `${type} ${article} ${use} ${String(words)} ${first} ${figure}`;
}

function isAfterWhere(text: string, from: number): boolean {
  return /(?:^|\s)(?:in|at|near|into|across|throughout|around)\s+(?:the\s+)?$/iu.test(
    text.slice(0, from),
  );
}

function hasThe(text: string, from: number, name: string): boolean {
  return /^the\s/iu.test(name) || /\bthe\s+['"‘“]?$/iu.test(text.slice(0, from));
}

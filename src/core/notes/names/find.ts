import type { Span } from '../../text/span';
import type { Name } from '../note';
import { openers } from './known';
import { capitalRuns, isAcronym, type Run } from './runs';
import { isTitle, NameTypes, type FoundName } from './type';

/** What a point offers to the search: its words, what was marked up in them, and its dates in order. */
export interface NamedText {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly dates: readonly Span[];
}

/**
 * Names of every text, in order and without overlap. The texts of a note are read together: what is a name in the
 * middle of one sentence is a name at the beginning of another, and "Kennedy" is the person that "John F. Kennedy" is.
 * Where nouns are capitalised (German) a lone capital says nothing.
 */
export function findNames(texts: readonly NamedText[], language: string): Name[][] {
  const note = new NoteNames(language);
  const runs = texts.map(({ text, dates }) => note.runsOf(text, dates));
  return texts.map((named, index) => note.namesOf(named, runs[index] ?? []));
}

class NoteNames {
  private readonly types: NameTypes;
  /** Runs from the middle of a sentence. */
  private readonly inside = new Set<string>();
  /** Words that the note also writes without a capital, so that their capital means nothing. */
  private readonly lower = new Set<string>();

  constructor(private readonly language: string) {
    this.types = new NameTypes(language);
  }

  runsOf(text: string, dates: readonly Span[]): Run[] {
    if (isShouted(text)) return [];
    for (const word of text.split(/[^\p{L}\p{M}]+/u))
      if (/^\p{Ll}/u.test(word)) this.lower.add(word);
    const runs = capitalRuns(text, dates);
    for (const run of runs) {
      if (!run.isOpening) this.inside.add(run.text);
      const isPerson = this.types.byWords(run.text) === 'person' || this.types.acts(run, text);
      if (isPerson) this.types.persons.add(run.text.slice(run.text.lastIndexOf(' ') + 1));
    }
    return runs;
  }

  namesOf(named: NamedText, runs: readonly Run[]): Name[] {
    const names = runs.flatMap((run): Name[] => {
      const name = this.trimRun(run);
      if (!name || (this.language === 'de' && !this.isSure(name.text))) return [];
      const type = this.types.typeOf(name, named.text);
      return [{ ...(type === 'person' ? withoutTitle(name) : name), type }];
    });
    return this.withTerms(names, named);
  }

  private isSure(text: string): boolean {
    const type = this.types.byWords(text);
    const isKnown = type === 'place' || type === 'person' || this.types.persons.has(text);
    return isKnown || isAcronym(text);
  }

  /** The run without words that only stand there because a sentence begins, or null where nothing is left. */
  private trimRun(run: Run): FoundName | null {
    let { text } = run;
    if (run.isOpening && !this.inside.has(text)) {
      const [first = ''] = text.split(' ');
      const isShown = /^(?:place|person)$/u.test(this.types.byWords(text));
      if (first === text && !isShown && !/^\p{Lu}[\p{Lu}\d-]+$/u.test(text)) return null;
      const isOrdinary = this.lower.has(first.toLowerCase()) && !isTitle(first);
      if (isOrdinary) text = text.slice(first.length).replace(/^\s+(?:(?:of|for|the)\s+)*/u, '');
    }
    // "American Jupiter missiles": the country says whose they are.
    const [first = ''] = text.split(' ');
    const rest = text.slice(first.length + 1);
    const isOwner =
      rest !== '' && this.types.isOfPeople(first) && this.types.byWords(text) !== 'place';
    if (isOwner && (this.inside.has(rest) || rest.startsWith('Operation'))) text = rest;
    const from = run.to - text.length;
    text = this.withoutTail(text);
    const norm = text.toLowerCase();
    const words = text.split(' ');
    const type = this.types.byWords(text);
    const isGeneric = this.lower.has(norm) && (type === 'event' || type === 'organisation');
    const isOpener = openers.has(norm) && !isAcronym(text);
    const isNothing = norm.length < 2 || isOpener || words.every(isTitle) || isGeneric;
    const isAdjective = type !== 'place' && words.every((word) => this.types.isOfPeople(word));
    return isNothing || isAdjective ? null : { from, to: from + text.length, text };
  }

  /** "Kennedy Restored his reputation", "Stresemann Reichskanzler": a known name with a stray capital behind it. */
  private withoutTail(text: string): string {
    const cut = text.lastIndexOf(' ');
    const head = text.slice(0, Math.max(cut, 0));
    const tail = text.slice(cut + 1);
    const isPerson = this.types.byWords(head) === 'person';
    if (isTitle(tail) && isPerson) return head;
    return /(?:ed|ing)$/u.test(tail) && (isPerson || this.inside.has(head)) ? head : text;
  }

  /** Adds what the student marked as a term: emphasised, linked or quoted words that say something. */
  private withTerms(names: readonly Name[], { text, marks, dates }: NamedText): Name[] {
    const terms = [...marks, ...quoted(text)].flatMap((span): Name[] => {
      const term = trimTerm(text, span);
      if (!term) return [];
      const type = this.types.typeOf(term, text);
      return [{ ...term, type: type === 'name' ? 'term' : type }];
    });
    if (terms.length === 0) return [...names];
    const taken = new Uint8Array(text.length);
    for (const { from, to } of dates) taken.fill(1, from, to);
    // Of those that overlap the longest is kept; one that holds a date says when.
    return [...terms, ...names]
      .sort((a, b) => b.text.length - a.text.length)
      .filter(({ from, to }) => {
        if (taken.subarray(from, to).includes(1)) return false;
        taken.fill(1, from, to);
        return true;
      })
      .sort((a, b) => a.from - b.from);
  }
}

/** "President Edvard Beneš" is Edvard Beneš; "General Clay" and "Pope Leo III" need their title. */
function withoutTitle(name: FoundName): FoundName {
  let { text } = name;
  for (let cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ')) {
    const rest = text.slice(cut + 1);
    if (!isTitle(text.slice(0, cut)) || !/^\p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(rest)) break;
    text = rest;
  }
  return { from: name.to - text.length, to: name.to, text };
}

/** Words of a few letters, none but small words, or a whole text are no term. */
function trimTerm(text: string, span: Span): FoundName | null {
  const raw = text.slice(span.from, span.to);
  const term = raw.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const from = span.from + raw.indexOf(term);
  const words = term.toLowerCase().split(/\s+/u);
  const isWhole = from === 0 && term.length >= text.length - 1;
  const isSaying = words.some((word) => /\p{L}{3}/u.test(word) && !openers.has(word));
  if (term.length < 2 || words.length > 5 || isWhole || !isSaying) return null;
  return { from, to: from + term.length, text: term };
}

const quotation =
  /(?:^|[\s(])(?:"[^"\n]{2,60}"|“[^”\n]{2,60}”|„[^“”\n]{2,60}[“”]|«[^»\n]{2,60}»|['‘][^'’\n]{2,60}['’](?!\p{L}))/gu;

function quoted(text: string): Span[] {
  return [...text.matchAll(quotation)].map(({ 0: all, index }) => {
    const from = index + (/^[\s(]/u.test(all) ? 2 : 1);
    return { from, to: index + all.length - 1 };
  });
}

/** All in capitals: no capital means anything. */
function isShouted(text: string): boolean {
  return text.length > 12 && /^\P{Ll}*$/u.test(text);
}

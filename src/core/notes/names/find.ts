import type { Span } from '../../text/span';
import type { Name, NameType } from '../note';
import { eventWords, openers, organisationWords, peoples, places, titles } from './known';
import { capitalRuns, type Run } from './runs';
import { isPersonRun, isSubjectOfHumanVerb, typeOfName } from './type';

/** What a point offers to the search: its words, what was marked up in them, and its dates. */
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
  const nounsHaveCapitals = language === 'de';
  const runs = texts.map(({ text, dates }) => (isShouted(text) ? [] : capitalRuns(text, dates)));
  const inside = new Set<string>();
  const persons = new Set<string>();
  runs.forEach((ofText, index) => {
    for (const run of ofText) {
      if (!run.isOpening) inside.add(run.text);
      const isPerson = isPersonRun(run.text) || isSubjectOfHumanVerb(run, texts[index]?.text ?? '');
      if (isPerson) persons.add(run.text.split(/\s+/u).at(-1) ?? run.text);
    }
  });
  const lower = lowerWords(texts);
  return texts.map((named, index) => {
    const found: Name[] = [];
    for (const run of runs[index] ?? []) {
      const name = trimRun(run, inside, lower);
      if (!name || (nounsHaveCapitals && !isSureWhereNounsAre(name.text, persons))) continue;
      const type = typeOfName(name, named.text, persons);
      found.push({ ...(type === 'person' ? withoutTitle(name) : name), type });
    }
    return withTerms(found, named, persons);
  });
}

function isSureWhereNounsAre(text: string, persons: ReadonlySet<string>): boolean {
  return places.has(text) || persons.has(text) || isPersonRun(text) || /^\p{Lu}{2,}$/u.test(text);
}

/** The run without words that only stand there because a sentence begins, or null where nothing is left. */
function trimRun(
  run: Run,
  inside: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): (Span & { text: string }) | null {
  let { from, text } = run;
  const words = text.split(' ');
  if (run.isOpening && !inside.has(text)) {
    if (words.length === 1 && !places.has(text) && !isPersonRun(text)) {
      if (!/^\p{Lu}[\p{Lu}\d-]+$/u.test(text)) return null;
    }
    const first = words[0] ?? '';
    const isOrdinary = lower.has(first.toLowerCase()) && !titles.has(first.toLowerCase());
    if (words.length > 1 && isOrdinary) {
      const rest = text.slice(first.length).replace(/^\s+(?:(?:of|for|the)\s+)*/u, '');
      from += text.length - rest.length;
      text = rest;
    }
  }
  const [first = ''] = text.split(' ');
  // "American Jupiter missiles": the country says whose they are.
  const rest = text.slice(first.length + 1);
  const isOwner = isOfPeople(first) && !places.has(text) && rest !== '';
  if (isOwner && (inside.has(rest) || /^Operation/u.test(rest))) {
    from += first.length + 1;
    text = rest;
  }
  text = withoutTail(text, inside);
  const norm = text.toLowerCase();
  const isGeneric = lower.has(norm) && (eventWords.has(norm) || organisationWords.has(norm));
  const isNothing = norm.length < 2 || openers.has(norm) || titles.has(norm) || isGeneric;
  const isAdjective = !places.has(text) && text.split(' ').every(isOfPeople);
  return isNothing || isAdjective ? null : { from, to: from + text.length, text };
}

/** "Kennedy Restored his reputation", "Stresemann Reichskanzler": a known name with a stray capital behind it. */
function withoutTail(text: string, inside: ReadonlySet<string>): string {
  const cut = text.lastIndexOf(' ');
  if (cut < 0) return text;
  const head = text.slice(0, cut);
  const tail = text.slice(cut + 1).toLowerCase();
  if (titles.has(tail) && isPersonRun(head)) return head;
  return /(?:ed|ing)$/u.test(tail) && (inside.has(head) || isPersonRun(head)) ? head : text;
}

/** "President Edvard Beneš" is Edvard Beneš; "General Clay" and "Pope Leo III" need their title. */
function withoutTitle(name: Span & { readonly text: string }): Span & { readonly text: string } {
  let { from, text } = name;
  for (let cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ')) {
    const rest = text.slice(cut + 1);
    const isTitle = titles.has(text.slice(0, cut).toLowerCase().replace(/\.$/u, ''));
    if (!isTitle || !/^\p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(rest)) break;
    from += cut + 1;
    text = rest;
  }
  return { from, to: name.to, text };
}

/** "American", "Austro-Hungarian", "German-speaking". */
function isOfPeople(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .some((part) => peoples.has(part));
}

/** Adds what the student marked as a term: emphasised, linked or quoted words that say something. */
function withTerms(names: readonly Name[], named: NamedText, persons: ReadonlySet<string>): Name[] {
  const spans = [...named.marks, ...quoted(named.text)]
    .map((span) => trimTerm(named.text, span))
    .filter((span) => span !== null)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const terms: Name[] = [];
  let date = 0;
  let name = 0;
  for (const span of spans) {
    if (span.from < (terms.at(-1)?.to ?? 0)) continue;
    while ((named.dates[date]?.to ?? Infinity) <= span.from) date++;
    if ((named.dates[date]?.from ?? Infinity) < span.to) continue;
    while ((names[name]?.to ?? Infinity) <= span.from) name++;
    const around = names[name];
    const isInside = around && around.from <= span.from && around.to >= span.to;
    const isSame = isInside && around.from === span.from && around.to === span.to;
    if (isInside && !isSame) continue;
    const text = named.text.slice(span.from, span.to);
    const type: NameType = typeOfName({ ...span, text }, named.text, persons);
    terms.push({ ...span, text, type: type === 'name' ? 'term' : type });
  }
  return withoutOverlap(names, terms);
}

/** Both in order; a name gives way to the term that it overlaps. */
function withoutOverlap(names: readonly Name[], terms: readonly Name[]): Name[] {
  let term = 0;
  const kept = names.filter((name) => {
    while ((terms[term]?.to ?? Infinity) <= name.from) term++;
    return (terms[term]?.from ?? Infinity) >= name.to;
  });
  return [...kept, ...terms].sort((a, b) => a.from - b.from);
}

function trimTerm(text: string, span: Span): Span | null {
  let { from, to } = span;
  while (from < to && /[\s\p{P}]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s\p{P}]/u.test(text.charAt(to - 1))) to--;
  const words = text.slice(from, to).toLowerCase().split(/\s+/u);
  const isWhole = from === 0 && to >= text.length - 1;
  const isSaying = words.some((word) => /\p{L}{3}/u.test(word) && !openers.has(word));
  return to - from < 2 || words.length > 5 || isWhole || !isSaying ? null : { from, to };
}

function quoted(text: string): Span[] {
  const spans: Span[] = [];
  const pattern =
    /(?:^|[\s(])(?:"([^"\n]{2,60})"|“([^”\n]{2,60})”|„([^“”\n]{2,60})[“”]|«([^»\n]{2,60})»|['‘]([^'’\n]{2,60})['’](?![\p{L}]))/gu;
  for (const match of text.matchAll(pattern)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const from = match.index + match[0].indexOf(inner);
    spans.push({ from, to: from + inner.length });
  }
  return spans;
}

/** Words that the note also writes without a capital, so that their capital means nothing. */
function lowerWords(texts: readonly NamedText[]): ReadonlySet<string> {
  const lower = new Set<string>();
  for (const { text } of texts) {
    for (const word of text.split(/[^\p{L}\p{M}]+/u)) if (/^\p{Ll}/u.test(word)) lower.add(word);
  }
  return lower;
}

/** All in capitals: no capital means anything. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 12 && capitals > letters * 0.6;
}

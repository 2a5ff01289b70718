import { namesLike } from '../../text/aliases';
import type { Span } from '../../text/span';
import type { Name } from '../note';
import { fold, vote, type Votes } from './cues';
import { elect, isCommon } from './guess';
import { openers } from './known';
import { withTerms, type NamedText } from './marked';
import type { NameMemory, Run, Shown } from './memory';
import { capitalRuns, isAcronym, standsAlone } from './runs';
import { smallNames } from './small';
import type { FoundName } from './terms';
import { NameTypes } from './type';

/**
 * Names of every text, in order and without overlap. The texts of a note are read together: what is a name in the
 * middle of one sentence is a name at the beginning of another, "Kennedy" is the person that "John F. Kennedy" is, and
 * what one sentence says of a name holds for all. Where nouns are capitalised (German) a lone capital says nothing.
 */
export function findNames(
  texts: readonly NamedText[],
  language: string,
  memory: NameMemory,
): Name[][] {
  const note = new NoteNames(language, memory);
  const shown = texts.map((named) => note.read(named));
  const names = shown.map((each, index) => note.trimRuns(texts[index]?.text ?? '', each));
  note.settle();
  return texts.map((named, index) => note.typed(named, names[index] ?? []));
}

/** Between the members of a list. */
const listed =
  /^(?:['’]s?)?(?:,? (?:and|or|&|et?|und|y|en|och|[aio]|ou) |, | ?\/ ?|[–-])(?:the |l[ae]s? |l['’])?$/u;

class NoteNames {
  private readonly types: NameTypes;
  /** Runs from the middle of a sentence. */
  private readonly inside = new Set<string>();
  /** Words that the note also writes without a capital, so that their capital means nothing. */
  private readonly lower = new Set<string>();
  /** Every name that was found. */
  private readonly names = new Set<string>();
  private readonly votes = new Map<string, Votes>();
  /** Names of one kind: neighbours in a list, a name and its letters. */
  private readonly pairs: (readonly [string, string])[] = [];

  constructor(
    language: string,
    private readonly memory: NameMemory,
  ) {
    this.types = new NameTypes(language, memory);
  }

  read({ text, dates }: NamedText): Shown {
    // All in capitals: no capital means anything.
    if (text.length > 12 && /^\P{Ll}*$/u.test(text)) return { runs: [], small: [], words: [] };
    const key = `${dates.map(({ from, to }) => `${from} ${to}`).join()} ${text}`;
    const shown = this.memory.texts.get(key, () => {
      const words = text.split(/[ ,.;:()/'’]+/u).filter((word) => word >= 'a');
      return {
        runs: capitalRuns(text, dates, this.types),
        small: smallNames(text, words, this.types),
        words,
      };
    });
    for (const word of shown.words) this.lower.add(word);
    for (const run of shown.runs) if (!run.isOpening) this.inside.add(run.text);
    for (const name of shown.small) this.types.declare(name);
    return shown;
  }

  /** What of the runs is a name; gathers what the text says of each. */
  trimRuns(text: string, { runs, small }: Shown): FoundName[] {
    const spans = this.types.spansIn(text);
    const names = [
      ...besides(
        small,
        runs.flatMap((run) => this.trimRun(run, text) ?? []),
      ),
      ...spans.map(({ from, to }) => ({ from, to, text: text.slice(from, to) })),
    ];
    if (small.length > 0 || spans.length > 0) names.sort((a, b) => a.from - b.from);
    names.forEach((name, index) => {
      const type = this.types.byWords(name.text);
      this.names.add(name.text);
      if (type === 'person') this.types.learn(name.text, type);
      if (type === 'name') {
        const votes = this.votes.get(name.text) ?? {
          person: 0,
          place: 0,
          people: 0,
          organisation: 0,
        };
        this.votes.set(name.text, votes);
        vote(votes, text, name, this.types.language);
      }
      const before = names[index - 1];
      if (!before || name.from - before.to > 9) return;
      const gap = text.slice(before.to, name.from);
      if (gap === ' (' && isAcronym(name.text))
        this.types.learn(name.text, this.types.byWords(before.text));
      else if (listed.test(gap)) this.pairs.push([before.text, name.text]);
    });
    return names;
  }

  /** Decides on the type of every name of the note. */
  settle(): void {
    const { types } = this;
    this.spellOut();
    for (const [text, votes] of this.votes) {
      const like = namesLike(fold(text).replace(/\./gu, '')).map((name) => types.byWords(name));
      types.learn(text, like.find((type) => type !== 'name') ?? elect(votes, text));
    }
    const teach = (from: string, to: string): void => {
      const type = types.byWords(from);
      const isKind =
        type === 'place' || type === 'people' || (type === 'person' && !this.votes.has(from));
      if (isKind && !isAcronym(to)) types.learn(to, type);
    };
    for (const pairs of [this.pairs, [...this.pairs].reverse()])
      for (const [a, b] of pairs) {
        teach(a, b);
        teach(b, a);
      }
  }

  /** Letters are what they are the first letters of. */
  private spellOut(): void {
    const short = [...this.votes.keys()].filter(isAcronym);
    if (short.length === 0) return;
    const long = new Map<string, string>();
    for (const name of this.names) {
      const words = name.split(/[ -]/u).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
      if (words.length > 1)
        long.set(words.map((word) => word.charAt(0).toUpperCase()).join(''), name);
    }
    for (const name of short) this.types.learn(name, this.types.byWords(long.get(name) ?? name));
  }

  typed(named: NamedText, found: readonly FoundName[]): Name[] {
    const names = found.flatMap((name): Name[] => {
      const type = this.types.byWords(name.text);
      if (type === 'name' && isCommon(name.text, this.types)) return [];
      const { from, to, text } = type === 'person' ? this.withoutTitle(name) : name;
      return [{ from, to, text, type }];
    });
    return withTerms(names, named, this.types);
  }

  /** The run without words that only stand there because a sentence begins, or null where nothing is left. */
  private trimRun(run: Run, context: string): FoundName | null {
    const { types, inside, lower } = this;
    let { text } = run;
    const [first = ''] = text.split(' ');
    const rest = text.slice(first.length + 1);
    const type = types.byWords(text);
    const isSolid = type === 'place' || type === 'people';
    if (run.isOpening && !inside.has(text)) {
      if (rest === '' && type === 'name' && !isAcronym(text)) return null;
      const isOrdinary = lower.has(first.toLowerCase()) && !types.isTitle(first) && !isSolid;
      const isVerb =
        /(?:ed|ing|ly)$/u.test(first) && (type === 'name' || types.byWords(rest) !== 'name');
      const isBeside = !isSolid && types.byWords(rest) === 'place';
      if ((isOrdinary || isVerb || isBeside) && !types.headOf(first)) text = rest;
    }
    // "American Jupiter missiles", "American soldiers": the country says whose they are.
    if (rest !== '' && !isSolid && text !== rest && types.isOfPeople(first)) {
      if (inside.has(rest) || types.byWords(rest) === 'operation') text = rest;
      else if (type === 'name' && lower.has(rest.toLowerCase())) return null;
    }
    if (rest !== '' && !isSolid) text = this.fromGiven(text, run.isOpening);
    text = text.replace(/^(?:(?:of|for|the) )+/u, '');
    const from = run.to - text.length;
    // "Kennedy Restored his reputation", "Stresemann Reichskanzler": a known name with a stray capital behind it.
    const head = text.slice(0, Math.max(text.lastIndexOf(' '), 0));
    const tail = text.slice(head.length + 1);
    const isPerson = types.byWords(head) === 'person';
    if (
      isPerson
        ? types.isTitle(tail) || /(?:ed|ing)$/u.test(tail)
        : inside.has(head) && tail.endsWith('ed')
    )
      text = head;
    return this.isName(text, context, from + text.length)
      ? { from, to: from + text.length, text }
      : null;
  }

  /** "Llegada de Antonio Maura", "Sent John Jay": a person's name begins with the given name. */
  private fromGiven(text: string, isOpening: boolean): string {
    const { types } = this;
    const [, first = '', joint, given = ''] =
      /^(\S+) (d[aeio] |del |of )?(\p{Lu}\p{Ll}+) \p{Lu}/u.exec(text) ?? [];
    const isLed =
      (isOpening || joint !== undefined) &&
      types.isGiven(given) &&
      !types.isGiven(first) &&
      !types.isTitle(first) &&
      !types.headOf(first);
    return isLed ? text.slice(text.indexOf(given, first.length)) : text;
  }

  private isName(text: string, context: string, to: number): boolean {
    const { types } = this;
    const type = types.byWords(text);
    const norm = text.toLowerCase();
    const words = text.split(' ');
    if (norm.length < 2 || (type !== 'person' && types.isTitle(words.at(-1) ?? ''))) return false;
    if (
      words.length === 1 &&
      /(?:[ie]an|ese|i?sh)$/u.test(norm) &&
      type !== 'people' &&
      !standsAlone(context, to)
    )
      return false;
    if (type === 'people' && /h$/u.test(norm)) return standsAlone(context, to);
    if (type !== 'name') return words.length > 1 || !openers.has(norm) || isAcronym(text);
    if (types.isOfPeople(words.at(-1) ?? '')) return false;
    if (words.length > 1) return types.language !== 'de' || twoCapitals.test(text);
    if (isAcronym(text)) return !this.lower.has(norm);
    return !(
      types.language === 'de' ||
      this.lower.has(norm) ||
      openers.has(norm) ||
      types.headOf(text) ||
      /is[mt]$|^\p{Lu}{7,}$/u.test(text)
    );
  }

  /** "President Edvard Beneš" is Edvard Beneš; "General Clay" and "Pope Leo III" need their title. */
  private withoutTitle({ to, text: whole }: FoundName): FoundName {
    let text = whole;
    while (
      /^\S+ \p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u.test(text) &&
      this.types.isTitle(text.split(' ', 1)[0] ?? '')
    )
      text = text.slice(text.indexOf(' ') + 1);
    return { from: to - text.length, to, text };
  }
}

/** Both, and of those that overlap the one that holds the other, else the first. */
function besides(small: readonly FoundName[], runs: readonly FoundName[]): FoundName[] {
  if (small.length === 0) return [...runs];
  const holds = (a: Span, b: Span): boolean => a.from <= b.from && b.to <= a.to;
  const kept = small.filter(
    (name) => !runs.some((run) => holds(run, name) && run.to - run.from > name.to - name.from),
  );
  return [
    ...kept,
    ...runs.filter((run) => !kept.some((name) => name.from < run.to && run.from < name.to)),
  ];
}

/** Two capitals beside each other are a name in German too, unless the first says how many or when. */
const twoCapitals =
  /^(?!Milli|Billi|Jahr|Tag|Monat|Woche|Tonne|Ende|Anfang|Mitte|Teil|Frau|Herr|Firma)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

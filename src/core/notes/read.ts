import { guessLanguage } from '../dates/language';
import type { DateContext, HistoricalDate } from '../dates/date';
import { readDates, type DatesRead } from '../dates/read';
import { hashText } from '../text/hash';
import { plainWords } from '../text/plain-words';
import { lineStarts } from './lines';
import { findNames } from './names/find';
import type { Heading, HistoryNote, Point, Role } from './note';
import { Memory } from './memory';
import { frontmatterEnd, parseNote } from './parse';
import { markedSpans, sourceSpan } from './plain';
import { shapeOf } from './shape';
import { SourceReader } from './source-sets';
import { frontmatterTags } from './tags';
import { rankOf } from './under';
import type { Draft } from './draft';
import { Walk } from './walk';

/** What is known of a note besides its text; without `tags` they are read from the text. */
export interface NoteAbout {
  readonly title: string;
  readonly tags?: readonly string[];
  /** What the student chose for the headings of these words; null leaves it to the words. */
  readonly roleFor?: (heading: string) => Role | null;
}

/** Characters by which the language of a note is told. */
const enoughToTell = 4000;

/** Reads any text as a history note. Never fails: what cannot be understood is a topic with points, or nothing. */
export function readNote(text: string, about: NoteAbout, memory = new Memory()): HistoryNote {
  const starts = lineStarts(text);
  const beginning = text.slice(0, enoughToTell);
  const language = memory.languages.get(beginning, () => guessLanguage(beginning));
  const { rows, references, tags } = parseNote(text, memory);
  const { headings, drafts, sourceRows } = new Walk(rows, starts, {
    language,
    roleFor: about.roleFor,
  });
  const texts = drafts.map(({ plain }) => plain.text.replace(/\n/gu, ' '));
  const dates = datesInOrder(about.title, headings, drafts, texts, (words, context) =>
    memory.dates.get(`${language} ${context.year} ${context.month} ${context.day} ${words}`, () =>
      readDates(words, context, language),
    ),
  );
  const shapes = drafts.map(({ plain }, index) => shapeOf(plain, dates[index] ?? []));
  const names = findNames(
    drafts.map(({ plain }, index) => ({
      text: texts[index] ?? '',
      marks: markedSpans(plain),
      term: shapes[index]?.term ?? null,
      dates: dates[index] ?? [],
    })),
    language,
    memory.namesIn(language),
  );
  const identify = identifier(about.title, memory);
  const points = drafts.map(({ plain, line, depth, heading, parent, isLabel }, index): Point => {
    const role = headings[heading]?.role ?? 'topic';
    const words = texts[index] ?? '';
    return {
      id: identify(words, role),
      line,
      text: words,
      role,
      depth,
      heading,
      parent,
      dates: dates[index] ?? [],
      names: names[index] ?? [],
      isLabel,
      // At the end: an object that is spread first makes every property behind it slow to add.
      ...(shapes[index] ?? { term: null, arrows: [] }),
      ...sourceSpan(plain),
    };
  });
  return {
    title: about.title,
    language,
    tags: about.tags ?? [
      ...new Set([...frontmatterTags(text.slice(0, frontmatterEnd(text))), ...tags]),
    ],
    headings,
    points,
    sourceSets: new SourceReader(references, starts, language).read(sourceRows, headings),
  };
}

/**
 * The dates of every draft. An incomplete date takes its year from what spoke last: the point above it, the sibling
 * before it, its heading. A new heading begins with the year of the headings around it or of the title, where they
 * name one, else where the section before it ended; what a child says is forgotten after its parent's end.
 */
function datesInOrder(
  title: string,
  headings: readonly Heading[],
  drafts: readonly Draft[],
  texts: readonly string[],
  read: (text: string, context: DateContext) => DatesRead,
): (readonly HistoricalDate[])[] {
  const titled = read(title, {}).context;
  let flow = titled;
  let nextHeading = 0;
  /** By rank of the open headings: what they say. */
  const around: { readonly rank: number; readonly context: DateContext }[] = [];
  const enter = (heading: Heading): void => {
    const rank = rankOf(heading);
    while ((around.at(-1)?.rank ?? 0) >= rank) around.pop();
    const above = around.at(-1)?.context ?? titled;
    const own = read(heading.text, above).context;
    around.push({ rank, context: own });
    flow = own.year === undefined ? read(heading.text, flow).context : own;
  };
  /** By draft: what is known to its next child. */
  const below: DateContext[] = [];
  return drafts.map(({ heading, parent }, index) => {
    for (; nextHeading <= heading; nextHeading++) {
      const entered = headings[nextHeading];
      if (entered) enter(entered);
    }
    const { dates, context } = read(texts[index] ?? '', below[parent] ?? flow);
    below[index] = context;
    if (parent >= 0) below[parent] = context;
    else flow = context;
    return dates;
  });
}

/** Gives ids that depend on words, role and title alone; the second of two same points gets another. */
function identifier(title: string, memory: Memory): (text: string, role: string) => string {
  const seen = new Map<string, number>();
  return (text, role) => {
    const key = `${title}\n${role}\n${memory.ids.get(text, () => plainWords(text, 'NFC'))}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hashText(count === 0 ? key : `${key}\n\n${count}`);
  };
}

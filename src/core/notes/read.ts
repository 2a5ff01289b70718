import type { DateContext, HistoricalDate } from '../dates/date';
import { readDates } from '../dates/read';
import { hashText } from '../text/hash';
import { lineStarts } from './lines';
import { findNames } from './names/find';
import type { Heading, HistoryNote, Point } from './note';
import { parseBlocks } from './parse';
import { sourceSpan } from './plain';
import { readSourceSets } from './source-sets';
import { readTags } from './tags';
import { rankOf } from './under';
import { walkBlocks, type Draft } from './walk';
import { detectLanguage } from './words/table';

/** What is known of a note besides its text; without `tags` they are read from the text. */
export interface NoteAbout {
  readonly title: string;
  readonly tags?: readonly string[];
}

/** Reads any text as a history note. Never fails: what cannot be understood is a topic with points, or nothing. */
export function readNote(text: string, about: NoteAbout): HistoryNote {
  const starts = lineStarts(text);
  const language = detectLanguage(text);
  const { headings, drafts, sourceBlocks } = walkBlocks(parseBlocks(text), starts);
  const dates = datesInOrder(about.title, headings, drafts, language.code);
  const names = findNames(
    drafts.map(({ plain }, index) => ({
      text: plain.text,
      marks: plain.marks,
      dates: dates[index] ?? [],
    })),
    language.code === 'de',
  );
  const nameId = identify(about.title);
  const points = drafts.map((draft, index): Point => {
    const role = headings[draft.heading]?.role ?? 'topic';
    return {
      ...sourceSpan(draft.plain),
      id: nameId(draft.plain.text, role),
      line: draft.line,
      text: draft.plain.text,
      role,
      depth: draft.depth,
      heading: draft.heading,
      parent: draft.parent,
      dates: dates[index] ?? [],
      names: names[index] ?? [],
    };
  });
  return {
    title: about.title,
    tags: about.tags ?? readTags(text),
    headings,
    points,
    sourceSets: readSourceSets(sourceBlocks, headings, starts),
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
  language: string,
): (readonly HistoricalDate[])[] {
  const titled = readDates(title, {}, language).context;
  let flow = titled;
  let nextHeading = 0;
  /** By rank of the open headings: what they say. */
  const around: { readonly rank: number; readonly context: DateContext }[] = [];
  const enter = (heading: Heading): void => {
    const rank = rankOf(heading);
    while ((around.at(-1)?.rank ?? 0) >= rank) around.pop();
    const above = around.at(-1)?.context ?? titled;
    const own = readDates(heading.text, above, language).context;
    around.push({ rank, context: own });
    flow = own.year === undefined ? readDates(heading.text, flow, language).context : own;
  };
  /** By draft: what is known to its next child. */
  const below: DateContext[] = [];
  return drafts.map(({ plain, heading, parent }, index) => {
    for (; nextHeading <= heading; nextHeading++) {
      const entered = headings[nextHeading];
      if (entered) enter(entered);
    }
    const { dates, context } = readDates(plain.text, below[parent] ?? flow, language);
    below[index] = context;
    if (parent >= 0) below[parent] = context;
    else flow = context;
    return dates;
  });
}

/** Gives ids that depend on words, role and title alone; the second of two same points gets another. */
function identify(title: string): (text: string, role: string) => string {
  const seen = new Map<string, number>();
  return (text, role) => {
    const key = `${title}\n${role}\n${normalWords(text)}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hashText(count === 0 ? key : `${key}\n\n${count}`);
  };
}

/** Words alone: a comma more or a capital less makes no other point. */
function normalWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

import type { HistoricalDate } from '../../../src/core/dates/date';
import { parseEdtf } from '../../../src/core/dates/edtf';
import type { HistoryNote, Name, NameType, Point, Role } from '../../../src/core/notes/note';

const typeOfMark: Readonly<Record<string, NameType>> = {
  p: 'person',
  l: 'place',
  o: 'organisation',
  e: 'event',
  t: 'term',
  n: 'name',
};

/** A stretch written `[words|1871-03]` is a date, one written `[Orrin|l]` a name (p, l, o, e, t, n). */
const marked = /\[([^|\]]+)\|([^\]]+)\]/gu;

interface Written {
  readonly role: Role;
  readonly section: string;
  /** Each a point; two blanks before it for each step of depth. */
  readonly points: readonly string[];
}

/** A note whose dates and names are said in the test instead of read. Headings and points take a line each, from 1. */
export function buildNote(
  title: string,
  sections: readonly Written[],
  language = 'en',
): HistoryNote {
  const headings: HistoryNote['headings'][number][] = [];
  const points: Point[] = [];
  let line = 0;
  for (const { role, section, points: texts } of sections) {
    line++;
    headings.push({ line, text: section, level: 2, role, inherited: false, from: 0, to: 0 });
    for (const written of texts) {
      line++;
      const depth = (/^ */u.exec(written)?.[0].length ?? 0) / 2;
      const parent = depth === 0 ? -1 : points.findLastIndex((point) => point.depth === depth - 1);
      const { text, dates, names } = read(written.trim());
      points.push({
        id: `${role}:${text}`,
        line,
        text,
        role,
        depth,
        heading: headings.length - 1,
        parent,
        dates,
        names,
        isLabel: false,
        term: null,
        arrows: [],
        from: 0,
        to: text.length,
      });
    }
  }
  return { title, language, tags: ['history'], headings, points, sourceSets: [] };
}

function read(written: string): Pick<Point, 'text' | 'dates' | 'names'> {
  let text = '';
  let end = 0;
  const dates: HistoricalDate[] = [];
  const names: Name[] = [];
  for (const match of written.matchAll(marked)) {
    const [whole, words = '', mark = ''] = match;
    text += written.slice(end, match.index);
    end = match.index + whole.length;
    const span = { from: text.length, to: text.length + words.length, text: words };
    text += words;
    const type = typeOfMark[mark];
    const value = parseEdtf(mark);
    if (type) names.push({ ...span, type });
    else if (value) dates.push({ ...span, ...value, inherited: false });
    else throw new Error(`Neither a date nor a kind of name: ${mark}`);
  }
  return { text: text + written.slice(end), dates, names };
}

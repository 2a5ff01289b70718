import type { HistoricalDate } from '../core/dates/date';
import type { Role, Source, SourceQuestion, SourceSet } from '../core/notes/note';
import type { Outline, OutlinePoint, OutlineSection } from '../core/notes/outline';
import { sourceItemId } from '../core/quiz/generators/source';

/** What a row says, wherever it comes to stand. */
interface Item {
  /** Of its section or point; sources and questions are `source:` and `question:` with their place. */
  readonly key: string;
  readonly kind: 'section' | 'point' | 'question' | Source['kind'];
  readonly line: number;
  readonly text: string;
  /** Of a section. */
  readonly role?: Role;
  /** Of a section that one can say the role of: it was said. */
  readonly chosen?: boolean;
  /** Of a section: other sections stand below it. */
  readonly holder?: boolean;
  readonly dates?: readonly HistoricalDate[];
  /** Link path of a source. */
  readonly target?: string;
  /** Points below a section; the number of a question. */
  readonly count?: number;
  readonly marks?: number | null;
  /** Line of the source set that its "Check" opens. */
  readonly check?: number | false;
  /** Id of what is remembered of a source question; of a point it is the key. */
  readonly remembered?: string;
  readonly below?: readonly Item[];
}

/** One visible line of the tree. Rows stand flat, in the order in which the arrow keys walk them. */
export interface OutlineRow extends Omit<Item, 'below'> {
  /** Its key; where a note says the same thing twice, the later one is marked as such. */
  readonly id: string;
  /** 1 for a section. */
  readonly level: number;
  /** Null where there is nothing to fold. */
  readonly open: boolean | null;
  readonly place: number;
  readonly siblings: number;
  /** All of it that can be seen. Lines are not, so that typing above a row does not draw it again. */
  readonly face: string;
}

export interface OutlineRows {
  /** A section each, its own row first. */
  readonly groups: readonly (readonly OutlineRow[])[];
  /** For every key the id of the row that stands for it: its own, or what it is folded away under. */
  readonly standIns: ReadonlyMap<string, string>;
}

/** The rows that show when the keys in `folded` are folded. */
export function visibleRows(outline: Outline, folded: ReadonlySet<string>): OutlineRows {
  const groups: OutlineRow[][] = [];
  const standIns = new Map<string, string>();
  const lay = (items: readonly Item[], level: number, under: string | null): void => {
    items.forEach(({ below = [], ...item }, index) => {
      let id = item.key;
      while (standIns.has(id)) id += '~';
      standIns.set(id, under ?? id);
      const open = below.length > 0 ? !folded.has(item.key) : null;
      const row = { ...item, id, level, open, place: index + 1, siblings: items.length };
      if (level === 1) groups.push([]);
      if (under === null) {
        groups
          .at(-1)
          ?.push({ ...row, face: JSON.stringify({ ...row, line: 0, check: !row.check }) });
      }
      lay(below, level + 1, under ?? (open === false ? id : null));
    });
  };
  lay(outline.sections.map(sectionItem), 1, null);
  return { groups, standIns };
}

function sectionItem(section: OutlineSection): Item {
  const { key, role, line, title, points, sourceSets, pointCount, holdsOthers } = section;
  // With several sets each has its own button, beside its first source.
  const several = sourceSets.length > 1;
  const sets = sourceSets.flatMap((set) => setItems(set, several));
  return {
    key,
    kind: 'section',
    line,
    text: title,
    role,
    ...(section.isHeading && { chosen: section.isChosen }),
    holder: holdsOthers,
    count: pointCount,
    check: sourceSets.length === 1 && (sourceSets[0]?.line ?? line),
    below: [...points.map(pointItem), ...sets],
  };
}

function pointItem({ children, ...point }: OutlinePoint): Item {
  return { ...point, kind: 'point', below: children.map(pointItem) };
}

function setItems({ line, sources, questions }: SourceSet, checked: boolean): Item[] {
  return [...sources.map(sourceItem), ...questions.map(questionItem)].map((item, index) => ({
    ...item,
    check: checked && index === 0 && line,
  }));
}

function sourceItem({ kind, line, from, target, text }: Source): Item {
  const name = target.replace(/^.*\//u, '');
  const words = kind === 'image' ? name : text || name;
  return { key: `source:${line}:${from}`, kind, line, text: words, target };
}

/** The model answer is never part of a row: it would be read before it is asked for. */
function questionItem({ line, from, prompt, number, marks, model }: SourceQuestion): Item {
  return {
    key: `question:${line}:${from}`,
    kind: 'question',
    line,
    text: prompt ?? '',
    count: number,
    marks,
    ...(prompt !== null && { remembered: sourceItemId(prompt, model) }),
  };
}

import { fold, headType } from '../../notes/names/cues';
import type { Point } from '../../notes/note';
import { headingsUnder } from '../../notes/under';
import { lazily } from '../../text/lazy';
import { unspaced } from '../aliases';
import { danglesFrom } from '../dangling';
import { isBackground, subjectsOf } from '../facts';
import { headsOf, isGeneral, plainHeading, sortOf } from '../headings';
import { groupBy } from '../group';
import { listsOf, type PointList } from '../lists';
import type { Material } from '../material';
import { questionId, type Probe } from '../probe';
import type { Question } from '../question';
import type { Subject } from '../subject';

const most = 7;
const fewest = 2;
const longestOfRole = 170;
const longestOfList = 90;
/** Where nothing says that a list is wanted but that its points are names and the like. */
const longestName = 36;
const longestHead = 60;

/** "Give the four causes of …": all points of one list, told freely, each credited by itself. */
export function recallProbes(material: Material): Probe[] {
  const { note, within } = material;
  const under = within === undefined ? null : headingsUnder(note, within);
  const subjectAt = subjectsOf(note);
  const lists = listsOf(note);
  const kindOf = ({ points, parent, heading }: PointList): string =>
    parent && !parent.isLabel ? '' : `${points[0]?.role ?? ''} ${subjectAt(heading)?.text ?? ''}`;
  const kinds = lazily(() => groupBy(lists, kindOf));
  const seen = new Set<string>();
  return lists.flatMap((list) => {
    if (under?.has(list.heading) === false || !isTold(list, material)) return [];
    const isOnly = (): boolean => kinds().get(kindOf(list))?.length === 1;
    const stem = requestOf(list, subjectAt(list.heading), isOnly, material);
    if (stem === null || seen.has(stem) || list.points.some(({ text }) => isIn(text, stem)))
      return [];
    seen.add(stem);
    return probeOf(list, stem, material);
  });
}

/** Can each point be told by itself, and all of them be remembered? */
function isTold(list: PointList, { language, note }: Material): boolean {
  const { points, parent, heading, isPart } = list;
  if (isPart || points.length < fewest || points.length > most) return false;
  const role = points[0]?.role;
  const above = note.headings[heading];
  const isOfRole =
    !parent &&
    (role === 'cause' || role === 'impact') &&
    !isBackground(above?.text ?? '') &&
    (above?.inherited === false || sortOf(above?.text ?? '') !== null);
  const longest = isOfRole
    ? longestOfRole
    : isListName(parent?.text ?? above?.text ?? '', list, language)
      ? longestOfList
      : longestName;
  const atLeast = isOfRole || parent?.isLabel ? fewest : fewest + 1;
  return (
    points.length >= atLeast &&
    new Set(points.map(({ text }) => text.toLowerCase())).size === points.length &&
    (longest > longestName ||
      new Set(points.map(({ text }) => /^\p{Ll}/u.test(text))).size === 1) &&
    points.every(
      ({ text }) =>
        text.length <= (unspaced.test(text) ? longest / 3 : longest) &&
        /\p{L}{4}|[\u3040-\u9fff]{2}/u.test(text) &&
        !/[?:：=]$|^https?:/u.test(text) &&
        (isOfRole || !tellsOn.test(text)) &&
        unspaced.test(text) === (language === 'zh' || language === 'ja') &&
        // Notes drop the subject in a list; what points at another line is no answer.
        !danglesFrom(text, language, '-'),
    )
  );
}

/** A sentence of a story, which the one before it leads to. */
const tellsOn = /\b(?:this|these|that|then)\b/iu;

/** "Aims", "The powers of the king include": in English the name says that a list follows, elsewhere its colon. */
function isListName(name: string, { parent }: PointList, language: string): boolean {
  if (language !== 'en') return parent?.isLabel === true && /[:：]$/u.test(name);
  const said = plainHeading(name).replace(/:$/u, '');
  // "Locarno Treaties" is one thing.
  const last = headType(fold(said.split(/\s/u).at(-1) ?? ''));
  if ((last === 'event' || last === 'treaty') && /\s/u.test(said)) return false;
  if (/^\p{L}{2,30}ing\s/u.test(said)) return false;
  return /(?:[^suia'’]|ea|ia)s$|\b(?:to|were|was|are|included?|of)$|^(?:terms|aims|reasons|types|forms|parts|members|powers|leaders) of\b/iu.test(
    said,
  );
}

function requestOf(
  { points, parent, heading }: PointList,
  subject: Subject | null,
  isOnly: () => boolean,
  { note, language, strings: { quizStems } }: Material,
): string | null {
  const role = points[0]?.role;
  const count = points.length;
  const section = plainHeading(note.headings[heading]?.text ?? '');
  const name = parent ? plainHeading(parent.text) : section;
  if (name.length > longestHead || name === '' || isGeneral(name)) return null;
  if (/[.!?]$/u.test(parent?.text ?? '')) return null;
  if (subject && (role === 'cause' || role === 'impact')) {
    const group = language === 'en' ? (sortOf(name) ?? '') : '';
    if (group !== '' || (!parent && !isBackground(section) && isOnly())) {
      const of = group.toLowerCase().replace('&', 'and');
      return quizStems.recall(role, subject.text, subject.reads, count, of);
    }
  }
  // Under a sentence stands what explains it; steps of the course are better put in order.
  if (parent ? isSaid(parent, language) : role === 'course') {
    return null;
  }
  return quizStems.recallUnder(headsOf(note, heading, parent ? name : ''), count);
}

function isSaid({ isLabel, text }: Point, language: string): boolean {
  if (danglesFrom(text, language)) return true;
  if (isLabel) return false;
  if (unspaced.test(text) && text.length > 14) return true;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > 6;
}

/** Does the request name the point, so that it need not be known? */
function isIn(text: string, stem: string): boolean {
  const said = stem.toLowerCase();
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => !said.includes(word)).length < words.length / 2;
}

function probeOf({ points, heading }: PointList, stem: string, material: Material): Probe[] {
  const { note, path, title, language, names } = material;
  const [first] = points;
  if (!first) return [];
  const items = points.map(({ id, text, role, line }) => ({ id, text, role, line }));
  const { role, line } = first;
  const about = { id: questionId('recall', items, ''), kind: 'recall', items, role } as const;
  const ask = (): Question => {
    const parts = points.map(({ text }) => text);
    return {
      ...about,
      ...{ path, title, line, stem, parts, language },
      form: 'written',
      section: note.headings[heading]?.text ?? '',
      evidence: { text: first.text, spans: [{ from: 0, to: first.text.length }] },
      marks: null,
      sources: [],
      names: [...names.byPlain.values()].map((name) => name.text),
    };
  };
  return [{ ...about, worth: role === 'topic' ? 0.5 : 0.8, level: 3, ask }];
}

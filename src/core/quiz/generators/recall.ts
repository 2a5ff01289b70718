import { fold, headType } from '../../notes/names/cues';
import type { Point } from '../../notes/note';
import { labelRole } from '../../notes/roles';
import { headingsUnder } from '../../notes/under';
import { lazily } from '../../text/lazy';
import { unspaced } from '../aliases';
import { danglesFrom } from '../dangling';
import { isBackground } from '../facts';
import { headsOf, isContainer, isGeneral, plainHeading, sortOf } from '../headings';
import { groupBy } from '../../text/group';
import { listsOf, type PointList } from '../lists';
import type { Material } from '../material';
import { questionId, type Probe } from '../probe';
import type { Question } from '../question';
import type { Subject } from '../subject';

const most = 6;
const fewest = 2;
const longestOfRole = 170;
const longestOfList = 90;
/** Where nothing says that a list is wanted but that its points are names and the like. */
const longestName = 36;
const longestHead = 60;

/** "Give the four causes of …": all points of one list, told freely, each credited by itself. */
export function recallProbes(material: Material): Probe[] {
  const { note, within, subjectAt } = material;
  const under = within === undefined ? null : headingsUnder(note, within);
  const sure = material.sure();
  const lists = listsOf(note);
  const kindOf = ({ points, parent, heading }: PointList): string =>
    parent && !parent.isLabel ? '' : `${points[0]?.role ?? ''} ${subjectAt(heading)?.text ?? ''}`;
  const kinds = lazily(() => groupBy(lists, kindOf));
  const seen = new Set<string>();
  return lists.flatMap((list) => {
    if (under?.has(list.heading) === false || !isTold(list, material)) return [];
    const isOnly = (): boolean => kinds().get(kindOf(list))?.length === 1;
    const subject = list.points.every(({ id }) => sure.has(id)) ? subjectAt(list.heading) : null;
    const stem = requestOf(list, subject, isOnly, material);
    if (stem === null || seen.has(stem) || list.points.some(({ text }) => isIn(text, stem)))
      return [];
    seen.add(stem);
    return probeOf(list, stem, material);
  });
}

/** Can each point be told by itself, and all of them be remembered? */
function isTold(list: PointList, { language, note, sure }: Material): boolean {
  const { points, parent, heading, isPart } = list;
  if (isPart || points.length < fewest || points.length > most || isStory(points)) return false;
  const role = points[0]?.role;
  const name = parent?.text ?? note.headings[heading]?.text ?? '';
  if (incomplete.test(plainHeading(name)) || isContainer(name)) return false;
  const isOfRole =
    !parent &&
    (role === 'cause' || role === 'impact') &&
    !isBackground(name) &&
    (/^why /iu.test(name) || points.every(({ id }) => sure().has(id)));
  const isList = isListName(name, list, language);
  if (!isOfRole && !isList && !isSet(list, language)) return false;
  const longest = isOfRole ? longestOfRole : isList ? longestOfList : longestName;
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
        !tellsOn.test(text) &&
        unspaced.test(text) === (language === 'zh' || language === 'ja') &&
        // Notes drop the subject in a list; what points at another line is no answer.
        !danglesFrom(text, language, '-'),
    )
  );
}

/** Under a label, three or more names: elsewhere than in English a plural cannot always be told. */
function isSet({ points, parent }: PointList, language: string): boolean {
  return (
    language !== 'en' &&
    parent?.isLabel === true &&
    points.length > fewest &&
    !unspaced.test(parent.text)
  );
}

/** A sentence of a story, which the one before it leads to. */
const tellsOn = /\b(?:this|these|then)\b|^(?:out of|as a result)\b/iu;

/** "Other causes": than which? "There were": a verb names no list. */
const incomplete =
  /^(?:other|further|more|additional|weitere|andere|sonstige|otr[ao]s|autres|altr[ei]|outr[ao]s|overige|ďalši|iné|ostatn|其他|その他|ci (?:furono|sono|erano)|there (?:were|are|was|is)|ha(?:bía|bían|y|via)|hubo|houve|il y a|es gab|er (?:waren|zijn)|boli|inclu\p{L}+|contains?|(?:this|these|it|they|which|who|what)\b)/iu;

/** Sentences of a paragraph, or steps that follow each other in time: better put in order. */
function isStory(points: readonly Point[]): boolean {
  if (points.some(({ line }, at) => line === points[at - 1]?.line)) return true;
  const days = points.flatMap(({ dates: [date] }) => date?.earliest ?? []);
  return (
    days.length > 1 &&
    days.length * 2 > points.length &&
    days.every((day, at) => day >= (days[at - 1] ?? day))
  );
}

/** "Aims", "The powers of the king include": its first noun is one of many. Where that cannot be told, its colon says so. */
function isListName(name: string, { parent }: PointList, language: string): boolean {
  const said = plainHeading(name).replace(/[:：]$/u, '');
  if (unspaced.test(said)) return countable.test(said);
  // "Shift in systems" is one shift.
  const head =
    said.split(
      /\s(?:in|of|for|on|at|under|between|during|after|from|by|with|de|del|dos?|das?|des|du)\s/iu,
    )[0] ?? said;
  if (language !== 'en') {
    return labelRole(said, language) !== null || (parent?.isLabel === true && plural.test(head));
  }
  // "Locarno Treaties" is one thing.
  const last = headType(fold(said.split(/\s/u).at(-1) ?? ''));
  if ((last === 'event' || last === 'treaty') && /\s/u.test(said)) return false;
  if (/^\p{L}{2,30}ing\s/u.test(said)) return false;
  return /(?:[^suia'’]|ea|ia)s$|\b(?:to|were|was|are|included?)$/iu.test(head);
}

/** As the first word of a label in languages that add an s; not "Crisis". */
const plural = /^\P{L}{0,3}\p{L}{2,40}[aeo]s(?:\s\p{Ll}\S{1,30}){0,3}$/u;
const countable =
  /(?:原因|影响|影響|意义|意義|条件|條件|特点|特點|内容|內容|措施|表现|结果|結果|作用|目的|成就|代表人物|要求|条款|理由|因素|口号|任务|类型|方式)[:：]?$/u;

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

import type { HistoryNote } from '../notes/note';
import type { Flaw } from './checks';
import { chooseQuestions } from './choose';
import { flawOf } from './flaws';
import { generators } from './generators';
import { gatherMaterial, type Material, type QuizOptions } from './material';
import { typedId, type Probe } from './probe';
import { familyOf, type Question, type QuestionKind } from './question';

export type { QuizOptions };

export interface QuizRequest extends QuizOptions {
  /** At most so many; 20 without it. */
  readonly length?: number;
  /** What the quiz has asked already, of this note and of others: a quiz over many is drawn note by note. */
  readonly before?: readonly Question[];
}

/** The quiz of a note, mixed, in the order in which it is asked. */
export function makeQuestions(note: HistoryNote, request: QuizRequest): Question[] {
  const { seed, length = 20, before = [], known = () => 0 } = request;
  const material = gatherMaterial(note, request);
  const asked = new Set(before.map(({ id }) => id));
  // A question asked again has the same points: ids are compared only where those are.
  const used = new Set(before.flatMap(({ items }) => items.map(({ id }) => id)));
  const probes = probesOf(material).filter(
    (probe) => !probe.items.some(({ id }) => used.has(id)) || !isNamed(probe, asked),
  );
  const points = new Map(note.points.map((point) => [point.id, point]));
  return chooseQuestions(
    probes.map((probe) => checked(probe, material)),
    { seed, length, before, known, pointOf: (item) => points.get(item) },
  );
}

/** The questions of a note with these ids, in no order; the others are not made. */
export function findQuestions(
  note: HistoryNote,
  options: QuizOptions,
  ids: ReadonlySet<string>,
): Question[] {
  const material = gatherMaterial(note, options);
  return probesOf(material)
    .filter((probe) => isNamed(probe, ids))
    .map((probe) => checked(probe, material))
    .flatMap((probe) => [
      (ids.has(probe.id) && probe.ask()) || [],
      (ids.has(typedId(probe.id)) && probe.askTyped?.()) || [],
    ])
    .flat();
}

/** Every question that passes the checks, in every form that it can take, in the order of the note. */
export function allQuestions(note: HistoryNote, options: QuizOptions): Question[] {
  return judgeProbes(note, options)
    .flatMap(({ question, flaw }) => (question && !flaw ? question : []))
    .sort((a, b) => a.line - b.line);
}

/** What became of one probe in one form: a question without a flaw is one that may be asked. */
export interface Judged {
  readonly probe: Probe;
  /** Null where the generator itself found too little to ask it: too few options that are surely wrong, no room. */
  readonly question: Question | null;
  readonly flaw: Flaw | null;
}

/** All that could be asked of a note, with what was found wrong with it. */
export function judgeProbes(note: HistoryNote, options: QuizOptions): Judged[] {
  const material = gatherMaterial(note, options);
  return probesOf(material).flatMap((probe) => {
    const judge = (question: Question | null): Judged => ({
      probe,
      question,
      flaw: question && flawOf(question, material),
    });
    const first = judge(probe.ask());
    const isSound = first.question && !first.flaw;
    return isSound && probe.canType?.() ? [first, judge(probe.askTyped?.() ?? null)] : [first];
  });
}

/** The probe asking only what has no flaw. */
function checked(probe: Probe, material: Material): Probe {
  return askingOnly(probe, (question) => !flawOf(question, material));
}

/** The probe giving, in each form, only such questions. */
function askingOnly(probe: Probe, isFit: (question: Question) => boolean): Probe {
  const fit = <T extends Question>(question: T | null): T | null =>
    question && isFit(question) ? question : null;
  const { ask, askTyped } = probe;
  return {
    ...probe,
    ask: () => fit(ask()),
    ...(askTyped && { askTyped: () => fit(askTyped()) }),
  };
}

/** Requests that many questions share: their stem does not say which of them it is. */
const requested = new Set<QuestionKind>(['first', 'order', 'match', 'which', 'odd', 'source']);

/** Has the probe one of these ids, in one form or the other? */
function isNamed({ id, askTyped }: Probe, ids: ReadonlySet<string>): boolean {
  return ids.has(id) || (ids.size > 0 && askTyped !== undefined && ids.has(typedId(id)));
}

/** What may be asked at all; a point that stands in the note twice is asked about once. */
function probesOf(material: Material): Probe[] {
  const { only, families, hidden } = material;
  const probes = generators
    .flatMap((make) => make(material))
    .filter(
      (probe) =>
        (!families || families.has(familyOf(probe.kind))) &&
        (!only || probe.items.every(({ id }) => only.has(id))) &&
        !(hidden && isNamed(probe, hidden)),
    );
  const once = [...new Map(probes.map((probe) => [probe.id, probe])).values()];
  if (!hidden || hidden.size === 0) return once;
  return once.map((probe) =>
    requested.has(probe.kind) ? probe : askingOnly(probe, ({ stem }) => !hidden.has(stem)),
  );
}

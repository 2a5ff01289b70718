import type { HistoryNote } from '../notes/note';
import type { Flaw } from './checks';
import { chooseQuestions } from './choose';
import { flawOf } from './flaws';
import { generators } from './generators';
import { gatherMaterial, type Material, type QuizOptions } from './material';
import type { Probe } from './probe';
import type { Question } from './question';

export type { QuizOptions };

/** The quiz of a note: at most `length` questions (10 without it), mixed, in the order they are asked. */
export function makeQuestions(
  note: HistoryNote,
  options: QuizOptions & { readonly length?: number },
): Question[] {
  const material = gatherMaterial(note, options);
  const probes = probesOf(material).map((probe) => checked(probe, material));
  return chooseQuestions(probes, options.seed, options.length ?? 10);
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
  const sound = <T extends Question>(question: T | null): T | null =>
    question && !flawOf(question, material) ? question : null;
  const { ask, askTyped } = probe;
  return {
    ...probe,
    ask: () => sound(ask()),
    ...(askTyped && { askTyped: () => sound(askTyped()) }),
  };
}

/** A point that stands in the note twice is asked about once. */
function probesOf(material: Material): Probe[] {
  const probes = generators.flatMap((make) => make(material));
  return [...new Map(probes.map((probe) => [probe.id, probe])).values()];
}

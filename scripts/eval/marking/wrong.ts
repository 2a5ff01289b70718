import type { FiledSet } from './answers';
import { markSet } from './own';

/**
 * The answers that are marked otherwise than by the teacher, a paragraph each: worst first within their topic. Of the
 * half to develop on alone; throws on any other, so that nobody looks into it.
 */
export function listWrong(sets: readonly FiledSet[]): string[] {
  return sets.flatMap((set) => {
    if (set.half !== 'dev') throw new Error('Answers of the other half are only counted.');
    const wrong = markSet(set).answers.flatMap(({ truth, said, score }, at) => {
      if (truth.overall === said.overall && truth.points === said.points) return [];
      const labelled = set.answers[at];
      return [
        `\n${set.file} #${at + 1} ${labelled?.kind ?? ''}: teacher ${truth.points} ${truth.overall}, ` +
          `we ${said.points} ${said.overall} ${score.toFixed(2)}\n  ${labelled?.answer ?? ''}`,
      ];
    });
    if (wrong.length === 0) return [];
    const points = set.points.map((point, at) => `\n    ${at + 1}. ${point}`).join('');
    return [`\n== ${set.topic} (${set.language})\n  ${set.question}${points}`, ...wrong];
  });
}

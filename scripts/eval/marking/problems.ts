import { kinds, overalls, type AnswerSet, type LabelledAnswer, type SecondSet } from './answers';
import { letters, locate } from './points';

/** What is wrong with a set of marked answers, without a word of the answers themselves. */
export function problemsOf(set: AnswerSet): string[] {
  const places = locate(set);
  const found: string[] = [];
  if (set.topic.trim() === '') found.push('has no topic');
  if (!/^[a-z]{2}$/u.test(set.language)) found.push('its language is no code of two letters');
  if (set.points.length === 0) found.push('has no points');
  places.forEach((place, at) => {
    if (!place)
      found.push(`point ${at + 1} is no stretch of the model answer behind the one before`);
  });
  const seen = new Set<string>();
  set.answers.forEach((answer, at) => {
    for (const problem of problemsIn(answer, set.points.length)) {
      found.push(`answer ${at + 1} ${problem}`);
    }
    if (seen.has(answer.answer)) found.push(`answer ${at + 1} stands there twice`);
    seen.add(answer.answer);
  });
  return found;
}

function problemsIn({ kind, answer, points, overall }: LabelledAnswer, count: number): string[] {
  const found: string[] = [];
  if (!kinds.includes(kind)) found.push(`is of no known kind (${kind})`);
  if ((kind === 'empty') !== (answer.trim() === '')) found.push('is not empty, or not said to be');
  return [...found, ...verdictProblems({ points, overall }, count)];
}

/** What of the rules of tests/labels/answers/README.md a program can hold. */
function verdictProblems(
  { points, overall }: SecondSet['answers'][number],
  count: number,
): string[] {
  const found: string[] = [];
  if (points.length !== count) found.push(`has ${points.length} letters for ${count} points`);
  if ([...points].some((letter) => !letters.includes(letter))) found.push('has an unknown letter');
  if (!overalls.includes(overall)) return [...found, 'has no verdict'];
  if (overall === 'correct' && points.includes('X')) found.push('is correct and contradicted');
  if (overall !== 'correct' && /^C+$/u.test(points)) found.push('covers all and is not correct');
  if (overall !== 'wrong' && /^[MX]*$/u.test(points)) found.push('earns nothing and is not wrong');
  return found;
}

/** What is wrong with a second teacher's marks of a set. */
export function secondProblems(second: SecondSet, set: AnswerSet | undefined): string[] {
  if (!set) return ['nobody else has marked this topic'];
  const found =
    second.answers.length === set.answers.length
      ? []
      : [`has ${second.answers.length} answers where the first has ${set.answers.length}`];
  return second.answers.reduce<string[]>(
    (all, answer, at) => [
      ...all,
      ...verdictProblems(answer, set.points.length).map((problem) => `answer ${at + 1} ${problem}`),
    ],
    found,
  );
}

import { isFeasible, prepareExam, type ExamInput } from './exam-prepare';
import { settle } from './exam-settle';

/**
 * The fewest points a day with which `planExam` is feasible, to about a tenth; null where no number is enough, since
 * the exam is too near or over. It works out up to ten plans: to be asked for where it is shown.
 */
export function neededPerDay(input: ExamInput): number | null {
  const points = pointsOf(input);
  if (points === 0) return 0;
  if (!reaches(input, points)) return null;
  let many = points;
  let few = 0;
  while (many - few > Math.max(1, few / 10)) {
    const middle = few === 0 ? Math.ceil(many / 3) : Math.round(Math.sqrt(few * many));
    if (middle <= few || middle >= many) break;
    if (reaches(input, middle)) many = middle;
    else few = middle;
  }
  return many;
}

function pointsOf(input: ExamInput): number {
  const exam = prepareExam({ ...input, perDay: 0 });
  return exam ? exam.courses.length + exam.fresh : 0;
}

function reaches(input: ExamInput, perDay: number): boolean {
  const exam = prepareExam({ ...input, perDay });
  if (!exam) return false;
  const { reached } = settle(exam.sample, exam.field).outcome;
  return isFeasible(reached, exam.courses.length + exam.fresh);
}

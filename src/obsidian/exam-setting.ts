import { isRecord } from '../core/text/record';

/** What an exam is about: a note, all in a folder, or all with a tag. */
export const examKinds = ['tag', 'folder', 'note'] as const;
export type ExamKind = (typeof examKinds)[number];

export interface ExamSetting {
  readonly kind: ExamKind;
  /** Vault path of the note or folder, or the tag without `#`; '' where it is not chosen yet. */
  readonly name: string;
  /** 'YYYY-MM-DD', a day where the student is; '' where it is not chosen yet. */
  readonly date: string;
  /** 0.70..0.97: the chance to know each point on that day. */
  readonly wanted: number;
}

export const leastRecall = 0.7;
export const mostRecall = 0.97;

/** `unset` waits for what it is about or its date; a past one changes nothing any more. */
export type ExamState = 'unset' | 'past' | 'today' | 'ahead';

/** @param today 'YYYY-MM-DD' */
export function examState({ name, date }: ExamSetting, today: string): ExamState {
  if (name === '' || !isDay(date)) return 'unset';
  return date < today ? 'past' : date === today ? 'today' : 'ahead';
}

/** 'YYYY-MM-DD' of the local day of a time. @param at ms since 1970 */
export function dayText(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** ms since 1970 of the local midnight that begins a day; null for what is no day: "2026-02-30". */
export function dayStartOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (year === undefined) return null;
  const start = new Date(Number(year), Number(month) - 1, Number(day));
  return dayText(start.getTime()) === date ? start.getTime() : null;
}

export function isDay(date: string): boolean {
  return dayStartOf(date) !== null;
}

/** What data.json holds of exams; what has the wrong shape is left out, or its field is as nothing was chosen. */
export function readExams(stored: unknown): ExamSetting[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: unknown): ExamSetting[] => {
    if (!isRecord(each)) return [];
    const kind = examKinds.find((known) => known === each['kind']);
    const [name, date, wanted] = [each['name'], each['date'], each['wanted']];
    if (!kind || typeof name !== 'string') return [];
    const isRecall = typeof wanted === 'number' && wanted >= leastRecall && wanted <= mostRecall;
    return [
      {
        kind,
        name,
        date: typeof date === 'string' && isDay(date) ? date : '',
        wanted: isRecall ? wanted : 0.9,
      },
    ];
  });
}

/** Lets exams follow a note or a folder that was renamed or moved; the same list where none is about it. */
export function renamedExams(
  exams: readonly ExamSetting[],
  from: string,
  to: string,
): readonly ExamSetting[] {
  const moved = exams.map((exam) => {
    if (exam.kind === 'tag' || exam.name === '') return exam;
    if (exam.name === from) return { ...exam, name: to };
    return exam.name.startsWith(`${from}/`)
      ? { ...exam, name: to + exam.name.slice(from.length) }
      : exam;
  });
  return moved.some((exam, at) => exam !== exams[at]) ? moved : exams;
}

import { expect } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';

/** Every span lies inside its text and spells what it says; every index points at something. */
export function expectSound(text: string, note: HistoryNote): void {
  const lines = text.split('\n').length;
  const wrong: string[] = [];
  const check = (isRight: boolean, what: string): void => {
    if (!isRight) wrong.push(what);
  };
  const isInside = ({ from, to }: { from: number; to: number }): boolean =>
    0 <= from && from < to && to <= text.length;
  const isLine = (line: number): boolean => line >= 1 && line <= lines;

  for (const heading of note.headings) {
    check(isInside(heading) && isLine(heading.line), `heading ${heading.text}`);
  }
  note.points.forEach((point, index) => {
    check(isInside(point) && isLine(point.line), `point ${point.text}`);
    check(
      point.text.trim() === point.text && !point.text.includes('\n'),
      `one line: ${point.text}`,
    );
    check(point.parent < index && point.heading < note.headings.length, `indexes of ${point.text}`);
    check(point.role !== 'ignore' && point.role !== 'sources', `role of ${point.text}`);
    check(text.slice(0, point.from).split('\n').length === point.line, `line of ${point.text}`);
    const first = /[\p{L}\p{N}]/u.exec(point.text)?.[0] ?? '';
    check(text.slice(point.from, point.to).includes(first), `words of ${point.text}`);
    for (const part of [...point.dates, ...point.names]) {
      check(point.text.slice(part.from, part.to) === part.text, `${part.text} in ${point.text}`);
    }
  });
  for (const set of note.sourceSets) {
    check(set.sources.length + set.questions.length > 0, 'a source set holds something');
    for (const part of [...set.sources, ...set.questions]) {
      check(isInside(part) && isLine(part.line), `source or question at line ${part.line}`);
    }
  }
  check(new Set(note.points.map(({ id }) => id)).size === note.points.length, 'ids are unique');
  expect(wrong).toEqual([]);
}

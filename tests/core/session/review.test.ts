import { expect, test } from 'vitest';
import { eventLine } from '../../../src/core/progress/event';
import { readEventLine } from '../../../src/core/progress/read-event';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import { reviewOf } from '../../../src/core/session/review';
import { en } from '../../../src/strings';
import { event } from '../progress/events';
import { choice, match, typedName, written } from './questions';

const itself = (id: string): { id: string; under: string } => ({ id, under: '' });

test('an answer is remembered point by point, at its level, before any hint', () => {
  const asked = written(['Rain filled the lake', 'The millers dug out clay']);
  const given = { kind: 'written', text: 'rain filled the lake', hinted: true } as const;
  const seatOf = (id: string): { id: string; under: string } => ({ id: `${id} then`, under: 'u' });
  expect(reviewOf('z1', asked, gradeResponse(asked, given, en), seatOf)).toEqual({
    kind: 'review',
    path: 'Valley.md',
    quiz: 'z1',
    question: asked.id,
    family: 'recall',
    level: 3,
    hinted: true,
    items: [
      { ...seatOf('part-0'), text: 'Rain filled the lake', role: 'course', line: 3, credit: 1 },
      { ...seatOf('part-1'), text: 'The millers dug out clay', role: 'course', line: 4, credit: 0 },
    ],
  });
});

test('whatever was answered can be read back as an event', () => {
  const questions = [
    choice('a', 0),
    typedName('Ada Mirren'),
    match([
      ['a', 'x'],
      ['b', 'y'],
    ]),
  ];
  for (const question of questions) {
    for (const response of [{ kind: 'skip' }, { kind: 'choice', option: 0 }] as const) {
      const graded = gradeResponse(question, response, en);
      const written = event('r', 1, reviewOf('z1', question, graded, itself));
      expect(readEventLine(eventLine(written))).toEqual({ kind: 'event', event: written });
    }
  }
});

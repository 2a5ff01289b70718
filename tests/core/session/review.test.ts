import { expect, test } from 'vitest';
import { readStudyEvent } from '../../../src/core/progress/study-event';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import { reviewOf } from '../../../src/core/session/review';
import { en } from '../../../src/strings';
import { choice, match, typedName, written } from './questions';

test('an answer is remembered point by point, at its level, before any hint', () => {
  const asked = written(['Rain filled the lake', 'The millers dug out clay']);
  const given = { kind: 'written', text: 'rain filled the lake', hinted: true } as const;
  expect(reviewOf(asked, gradeResponse(asked, given, en), 5, 'r1')).toEqual({
    kind: 'review',
    id: 'r1',
    at: 5,
    path: 'Valley.md',
    question: asked.id,
    family: 'recall',
    level: 3,
    hinted: true,
    items: [
      { id: 'part-0', text: 'Rain filled the lake', role: 'course', credit: 1 },
      { id: 'part-1', text: 'The millers dug out clay', role: 'course', credit: 0 },
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
      const event = reviewOf(question, gradeResponse(question, response, en), 1, 'r');
      expect(readStudyEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    }
  }
});

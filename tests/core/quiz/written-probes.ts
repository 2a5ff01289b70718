import type { HistoryNote } from '../../../src/core/notes/note';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { Generator } from '../../../src/core/quiz/probe';
import type { WrittenQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

/** What one generator asks of a note to be told in free words. */
export function ask(make: Generator, note: HistoryNote): WrittenQuestion[] {
  return make(gatherMaterial(note, { seed: 1, strings })).flatMap((probe) => {
    const question = probe.ask();
    return question?.form === 'written' ? question : [];
  });
}

export function section(
  role: 'cause' | 'course' | 'impact' | 'topic',
  heading: string,
  ...points: string[]
) {
  return { role, section: heading, points };
}

/** Its requests, of a note of these sections. */
export function stems(make: Generator, ...sections: ReturnType<typeof section>[]): string[] {
  return ask(make, buildNote('Orrin Dam Crisis', sections)).map(({ stem }) => stem);
}

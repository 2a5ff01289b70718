import { describe, expect, it } from 'vitest';
import type { SourceQuestion, SourceSet } from '../../../src/core/notes/note';
import {
  placeDrafts,
  placesIn,
  readDraft,
  trimDrafts,
  type Draft,
} from '../../../src/core/session/drafts';

const span = { line: 1, from: 0, to: 1 };
const ask = (prompt: string | null, model: string): SourceQuestion => ({
  ...span,
  number: 1,
  prompt,
  marks: null,
  model,
});
const setOf = (...questions: SourceQuestion[]): SourceSet => ({
  line: 1,
  heading: 0,
  sources: [],
  questions,
});

const who = ask('Who?', 'Kennedy and Khrushchev.');
const knot = ask('What is the knot?', 'Nuclear war.');
const end = ask(null, 'Both must let go.');

/** The drafts of all questions as they stood, each with its model answer for words. */
const draftsOf = (...sets: SourceSet[]): Draft[] =>
  placesIn('A.md', sets).map((place) => ({
    ...place,
    text: sets[place.set]?.questions[place.question]?.model ?? '',
    marked: '',
    at: place.question,
  }));

/** What stands in each box of the note as it is now. */
const boxes = (drafts: readonly Draft[], ...sets: SourceSet[]): (string | undefined)[] => {
  const places = placesIn('A.md', sets);
  const placed = placeDrafts(places, drafts);
  return places.map((place) => placed.get(place)?.text);
};

describe('a draft', () => {
  const drafts = draftsOf(setOf(who, knot), setOf(end));

  it('stays where it is in a note that stays', () => {
    expect(boxes(drafts, setOf(who, knot), setOf(end))).toEqual([who.model, knot.model, end.model]);
  });

  it('follows its question past new ones, into another set and past those that are gone', () => {
    const added = ask('When?', 'In October.');
    expect(boxes(drafts, setOf(added, who, knot), setOf(end))).toEqual([
      undefined,
      who.model,
      knot.model,
      end.model,
    ]);
    expect(boxes(drafts, setOf(end), setOf(knot, who))).toEqual([end.model, knot.model, who.model]);
    expect(boxes(drafts, setOf(knot), setOf(end))).toEqual([knot.model, end.model]);
  });

  it('stays with a question whose model answer, or whose words, were edited', () => {
    const edited = { ...knot, model: 'A nuclear war.' };
    const reworded = { ...knot, prompt: 'What does the knot mean?' };
    const silent = { ...end, model: 'Both have to let go.' };
    expect(boxes(drafts, setOf(edited, who), setOf(end))[0]).toBe(knot.model);
    expect(boxes(drafts, setOf(reworded, who), setOf(end))[0]).toBe(knot.model);
    expect(boxes(drafts, setOf(who, knot), setOf(silent))[2]).toBe(end.model);
  });

  it('never stands in two boxes, even where two questions are the same', () => {
    const two = draftsOf(setOf(who, who));
    const [first, second] = two;
    const texts = [first && { ...first, text: 'one' }, second && { ...second, text: 'two' }];
    const known = texts.filter((draft) => draft !== undefined);
    expect(boxes(known, setOf(who, who))).toEqual(['one', 'two']);
    expect(boxes(known, setOf(who))).toEqual(['one']);
  });
});

it('what was stored is read back, and nothing is made of what is no draft', () => {
  for (const draft of draftsOf(setOf(who, end))) {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
  for (const stored of [null, 'x', [], { path: 'A.md' }, { path: 'A.md', text: 'x', set: '0' }]) {
    expect(readDraft(stored)).toBeNull();
  }
});

it('where room is short, open boxes stay before marked ones and new ones before old', () => {
  const [a, b, c] = draftsOf(setOf(who, knot, end));
  if (!a || !b || !c) throw new Error('three drafts');
  const drafts = [a, { ...b, marked: 'item' }, c];
  const kept = (room: number): number[] => trimDrafts(drafts, room).map(({ at }) => at);
  expect(kept(10_000)).toEqual([2, 0, 1]);
  expect(kept(500)).toEqual([2, 0]);
  expect(kept(250)).toEqual([2]);
});

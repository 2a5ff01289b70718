import { describe, expect, test } from 'vitest';
import { judge, type Judging } from '../../scripts/eval/questions/judged';
import {
  labelsFrom,
  problemsOf,
  readReadings,
  type Label,
  type Reading,
  type Verdict,
} from '../../scripts/eval/questions/labels';
import type { Sampled } from '../../scripts/eval/questions/sample';
import { wilson } from '../../scripts/eval/questions/wilson';

const sampled = (id: string, more: Partial<Sampled> = {}): Sampled => ({
  ...{ id, note: 'a.md', seed: 1, hash: `#${id}`, split: 'dev', language: 'en' },
  ...{ kind: 'date', form: 'choice' },
  ...more,
});
const label = (id: string, kept: boolean, more: Partial<Label> = {}): Label => ({
  ...{ id, note: 'a.md', seed: 1, hash: `#${id}`, language: 'en', kind: 'date', form: 'choice' },
  ...(kept ? { marks: 'yyyyy', kept } : { marks: 'yynyy', kept, why: 'given-away' }),
  ...more,
});
const judging: Judging = {
  halfOf: (note) => (note === 'a.md' ? 'dev' : 'report'),
  stateOf: ({ hash }) => (hash.startsWith('old') ? 'stale' : 'same'),
  asked: new Map([
    ['date', 3],
    ['gap, typed', 1],
  ]),
};
const reading = (reader: string, ...labels: Label[]): Reading => ({ reader, labels });

describe('the share that is kept', () => {
  test('is of the first reader, half by half, and of both', () => {
    const readings = [
      reading('one', label('a', true), label('b', false), label('c', true, { note: 'z.md' })),
      reading('two', label('a', false), label('d', true)),
    ];
    expect(judge(readings, 'dev', judging)).toMatchObject({
      ...{ judged: 3, stale: 0, kept: { part: 2, of: 3 } },
      pair: { questions: 1, agreement: 0, both: { part: 0, of: 1 } },
    });
    expect(judge(readings, 'report', judging)).toMatchObject({
      kept: { part: 1, of: 1 },
      pair: null,
    });
    expect(judge(readings, null, judging).kept).toEqual({ part: 3, of: 4 });
  });

  test('leaves out questions that are no longer asked so, and says what it was with them', () => {
    const stale = label('b', false, { hash: 'old' });
    const found = judge([reading('one', label('a', true), stale)], 'dev', judging);
    expect(found).toMatchObject({ judged: 2, stale: 1, kept: { part: 1, of: 1 } });
    expect(found.asJudged).toEqual({ part: 1, of: 2 });
    expect(found.whys).toEqual([]);
  });

  test('by kind and form, language and mark, and weighed as kinds are asked', () => {
    const typed = { kind: 'gap', form: 'typed', language: 'fr' } as const;
    const labels = [label('a', true), label('b', true), label('c', false, typed)];
    const found = judge([reading('one', ...labels)], 'dev', judging);
    expect(found.kinds).toEqual(
      new Map([
        ['date', { part: 2, of: 2 }],
        ['gap, typed', { part: 0, of: 1 }],
      ]),
    );
    expect(found.asAsked).toBe(0.75);
    expect([found.english, found.others]).toEqual([
      { part: 2, of: 2 },
      { part: 0, of: 1 },
    ]);
    expect(found.marks.map(({ part }) => part)).toEqual([3, 3, 2, 3, 3]);
    expect(found.whys).toEqual([['given-away', 1]]);
  });

  test('of nothing is nothing', () => {
    expect(judge([], null, judging)).toMatchObject({ judged: 0, asAsked: null, pair: null });
  });

  test('of two readers tells agreement from chance', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const first = ids.map((id, at) => label(id, at < 2));
    const second = ids.map((id, at) => label(id, at % 2 === 0));
    const compare = (labels: readonly Label[]): unknown =>
      judge([reading('one', ...first), reading('two', ...labels)], null, judging).pair;
    expect(compare(first)).toMatchObject({ questions: 4, agreement: 1, kappa: 1 });
    expect(compare(second)).toMatchObject({ agreement: 0.5, kappa: 0 });
  });
});

describe('the interval of a share', () => {
  test('is Wilson’s', () => {
    const [low, high] = wilson({ part: 90, of: 100 });
    expect(low).toBeCloseTo(0.8256, 3);
    expect(high).toBeCloseTo(0.9448, 3);
  });

  test('never leaves 0..1, and knows nothing of nothing', () => {
    expect(wilson({ part: 10, of: 10 })[1]).toBe(1);
    expect(wilson({ part: 0, of: 10 })[0]).toBe(0);
    expect(wilson({ part: 0, of: 0 })).toEqual([0, 1]);
  });
});

describe('what a reader says', () => {
  const good: Verdict = { id: 'a', marks: 'yyyyy', kept: true };

  test('is kept with the name of its question, and no word of it', () => {
    const { labels, problems } = labelsFrom([good], [sampled('a')]);
    expect(problems).toEqual([]);
    expect(labels).toEqual([label('a', true)]);
  });

  test.each([
    ['marks missing', { ...good, marks: 'yyyy' }],
    ['marks unknown', { ...good, marks: 'yyyy?' }],
    ['no reason why not', { ...good, kept: false }],
    ['no reason for a mark', { ...good, marks: 'yyyyn' }],
    ['an unknown reason', { ...good, kept: false, why: 'boring' }],
    ['kept without a right answer', { ...good, marks: 'ynyyy', why: 'two-right' }],
  ])('is not taken with %s', (_, verdict) => {
    expect(problemsOf([verdict])).toHaveLength(1);
  });

  test('is not taken twice, nor of other questions', () => {
    expect(problemsOf([good, good])).toHaveLength(1);
    expect(labelsFrom([good], [sampled('b')]).problems).toHaveLength(1);
  });

  test('in the project obeys these rules', () => {
    for (const { labels } of readReadings()) {
      expect(problemsOf(labels.map((each) => ({ ...each, id: `${each.note} ${each.id} ${each.hash}` })))).toEqual([]); // prettier-ignore
      const fields = new Set(labels.flatMap((each) => Object.keys(each)));
      const known = 'id note seed hash language kind form marks kept why'.split(' ');
      expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
    }
  });
});

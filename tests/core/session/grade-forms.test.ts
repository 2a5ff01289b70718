import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response, WrittenResponse } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { match, order, truth, typedDate, typedName, written } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

const type = (question: Question, text: string): string =>
  grade(question, { kind: 'typed', text }).verdict;

describe('a match', () => {
  const three = match([
    ['1871', 'The dam broke'],
    ['1874', 'The mill closed'],
    ['1880', 'The mill closed'],
  ]);
  const chosen = (...given: (number | null)[]): Graded =>
    grade(three, { kind: 'match', chosen: given });

  test('gives the share of pairs that are right, and each its own credit', () => {
    expect(chosen(0, 1, 2)).toMatchObject({ verdict: 'correct', score: 1, credits: [1, 1, 1] });
    expect(chosen(0, 0, null)).toMatchObject({ verdict: 'partly', credits: [1, 0, 0] });
    expect(chosen(0, 0, null).score).toBeCloseTo(1 / 3);
    expect(chosen(1, 0, 0)).toMatchObject({ verdict: 'wrong', score: 0, credits: [0, 0, 0] });
  });

  test('lets right sides that read alike be exchanged', () => {
    expect(chosen(0, 2, 1)).toMatchObject({ verdict: 'correct', credits: [1, 1, 1] });
  });

  test('takes too few, too many and strange choices for wrong ones', () => {
    expect(chosen(0).credits).toEqual([1, 0, 0]);
    expect(chosen(9, -1, 0.5, 2).verdict).toBe('wrong');
  });
});

describe('an order', () => {
  test('credits each event: those in place wholly, others by what stands on the right side of them', () => {
    const five = order('b', [0, 1, 2, 3, 4]);
    const graded = grade(five, { kind: 'order', order: [1, 2, 3, 4, 0] });
    expect(graded.credits).toEqual([0, 0.75, 0.75, 0.75, 0.75]);
    const shuffled = order('c', [2, 0, 1]);
    expect(grade(shuffled, { kind: 'order', order: [1, 0, 2] }).credits).toEqual([0.5, 1, 0.5]);
  });
});

describe('a typed number', () => {
  const asked = (model: string, more: { stem?: string; language?: string } = {}): Question =>
    typedName(model, { wanted: 'number', stem: 'The flood took ____ in the lower town.', ...more });

  test.each([
    ['35', ['35', 'thirty-five', '35 km', '35km', 'about 35', '35 people']],
    ['two million', ['2 million', '2,000,000', '2.000.000', '2 000 000', 'two million marks']],
    ['200,000 men', ['200000', '200 000', 'two hundred thousand']],
    ['3.5', ['3,5', '3.5 per cent']],
    ['12th', ['12', 'twelfth']],
    ['40 to 50', ['40-50', 'between 40 and 50']],
  ])('%s is right in figures and in words, with any unit', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'correct'));
  });

  test.each([
    ['35', ['36', '350', '3', 'many']],
    ['3.5', ['35']],
    ['three million', ['30 million', '300']],
  ])('%s is nothing near it', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'wrong'));
  });

  test('is half right where it is rounded, one of two, or lacks its thousands', () => {
    expect(type(asked('203,000'), '200,000')).toBe('partly');
    expect(type(asked('two million'), 'two')).toBe('partly');
    expect(type(asked('35'), '35 or 40')).toBe('partly');
    expect(type(asked('40 to 50'), '40')).toBe('partly');
  });

  test('may repeat the million that the sentence goes on with', () => {
    const question = asked('3', { stem: 'The flood cost ____ million marks.' });
    expect(type(question, '3 million')).toBe('correct');
    expect(type(question, '3')).toBe('correct');
  });

  test('is read in the tongue of the note', () => {
    expect(type(asked('2,5 Millionen', { language: 'de' }), '2500000')).toBe('correct');
    expect(type(asked('3 miliony', { language: 'cs' }), '3000000')).toBe('correct');
  });

  test('that says "I don’t know" counts as not answered', () => {
    expect(type(asked('35'), 'I don’t know')).toBe('skipped');
  });
});

describe('typed words', () => {
  const asked = (model: string): Question =>
    typedName(model, { wanted: 'words', stem: 'The dam broke because of ____ in its foot.' });

  test.each([
    ['lack of raw materials', ['the lack of raw material', 'raw materials lacking']],
    ['peace and bread', ['bread and peace', 'Peace, bread']],
  ])('%s: articles and order are of no matter', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'correct'));
  });

  test('are half right with half of them, and wrong with the opposite', () => {
    expect(type(asked('peace and bread'), 'bread')).toBe('partly');
    expect(type(asked('lack of raw materials'), 'plenty of raw materials')).toBe('wrong');
    expect(type(asked('lack of raw materials'), 'heavy snow')).toBe('wrong');
  });
});

describe('true or false', () => {
  const stem = 'The dam at Orrin was built by Tom Hale in the valley of the Lorn.';
  const named = truth(stem, 'Tom Hale', { model: 'Ada Mirren', others: ['Tom Hale', 'Orrin'] });
  const { date } = typedDate('4 March 1871', '1871-03-04');
  const dated = truth('The dam broke on 4 March 1869, and the mill closed.', '4 March 1869', {
    model: '4 March 1871',
    wanted: 'day',
    date,
  });
  const say = (question: Question, said: boolean, fix = ''): Graded =>
    grade(question, { kind: 'truth', said, fix });

  test('is right where a true statement is called true, whatever else was typed', () => {
    expect(say(truth('The dam broke.'), true)).toMatchObject({ verdict: 'correct', score: 1 });
    expect(say(truth('The dam broke.'), false, 'The dam held')).toMatchObject({
      verdict: 'wrong',
      score: 0,
      credits: [0],
    });
    expect(say(named, true, 'Ada Mirren').verdict).toBe('wrong');
  });

  test('is half right where a false statement is called false and nothing, or a wrong thing, is put right', () => {
    for (const fix of ['', '?', 'Tom Hale', 'Queen Orrin', 'I dont know']) {
      expect(say(named, false, fix)).toMatchObject({ verdict: 'partly', score: 0.5 });
    }
  });

  test.each([
    'Ada Mirren',
    'ada miren',
    'Mirren',
    'not Tom Hale but Ada Mirren',
    'It was built by Ada Mirren',
    'The dam at Orrin was built by Ada Mirren in the valley of the Lorn.',
    'the dam at orrin was built by ada mirren',
  ])('is right with the words alone or the whole statement: %s', (fix) => {
    expect(say(named, false, fix)).toMatchObject({ verdict: 'correct', score: 1, credits: [1] });
  });

  test('reads dates by what they mean', () => {
    expect(say(dated, false, '4/3/1871').verdict).toBe('correct');
    expect(say(dated, false, 'The dam broke on 4 March 1871, and the mill closed.').verdict).toBe(
      'correct',
    );
    expect(say(dated, false, '1871 not 1869')).toMatchObject({ verdict: 'partly', score: 0.75 });
    expect(say(dated, false, '1870')).toMatchObject({ verdict: 'partly', score: 0.5 });
  });

  test('points at what is wrong where it stands in what was typed', () => {
    const fix = 'The dam broke on 4 March 1875, and the mill closed.';
    const { mark } = say(dated, false, fix);
    expect(mark?.wrong.map(({ start, end }) => fix.slice(start, end)).join()).toContain('1875');
  });

  test('counts as right where the student says so', () => {
    const response = { kind: 'truth', said: false, fix: 'Mrs M', overruled: true } as const;
    expect(grade(named, response)).toMatchObject({ verdict: 'correct', score: 1 });
    expect(grade(named, { ...response, said: true }).verdict).toBe('wrong');
  });
});

describe('a recall', () => {
  const four = written([
    'Nine days of rain had filled the lake behind the dam to its brim',
    'The millers had dug out clay from the foot of the wall',
    'The council had refused to pay for repairs',
    'Nobody watched the wall at night',
  ]);
  const write = (text: string, rulings?: WrittenResponse['rulings']): Graded =>
    grade(four, rulings ? { kind: 'written', text, rulings } : { kind: 'written', text });

  test('credits each part by itself', () => {
    const all =
      'nine days of rain filled the lake, millers dug clay, council refused repairs, no watch at night';
    expect(write(all)).toMatchObject({ verdict: 'correct', score: 1, credits: [1, 1, 1, 1] });
    const one = write('Nine days of rain had filled the lake');
    expect(one).toMatchObject({ verdict: 'partly', score: 0.25, credits: [1, 0, 0, 0] });
    expect(one.parts.map(({ verdict }) => verdict)).toEqual([
      'covered',
      'missed',
      'missed',
      'missed',
    ]);
  });

  test('is wrong where nothing of it is there, and skipped where the student does not know', () => {
    expect(write('A comet fell')).toMatchObject({ verdict: 'wrong', score: 0 });
    expect(write('I do not know')).toMatchObject({ verdict: 'skipped', score: 0 });
    expect(write(' ... ').verdict).toBe('skipped');
  });

  test('says which part was contradicted', () => {
    const { parts } = write('The council had paid for repairs');
    expect(parts[2]?.verdict).toBe('contradicted');
  });

  test('is what the student says of each part', () => {
    const ruled = write('rain filled the lake', { 0: false, 3: true });
    expect(ruled.credits).toEqual([0, 0, 0, 1]);
    expect(ruled.parts.map(({ ruled: by }) => by)).toEqual([true, false, false, true]);
    expect(write('rain', { 0: true, 1: true, 2: true, 3: true }).verdict).toBe('correct');
    expect(write('I do not know', { 1: true }).verdict).toBe('partly');
    expect(write('rain', { 9: true }).parts).toHaveLength(4);
  });
});

describe('a source question', () => {
  const model =
    'The dam broke because rain had filled the lake. The millers had dug clay from its foot. ' +
    'The council would not pay.';
  const asked = (marks: number | null): Question => written([model], { kind: 'source', marks });

  test('counts in marks where the note gives them', () => {
    const text = 'Rain filled the lake and it broke.';
    const { verdict, score } = grade(asked(6), { kind: 'written', text });
    expect(verdict).toBe('partly');
    expect([1 / 6, 2 / 6, 3 / 6]).toContain(score);
    expect(grade(asked(null), { kind: 'written', text }).score).toBe(0.5);
    expect(grade(asked(6), { kind: 'written', text: model })).toMatchObject({
      verdict: 'correct',
      score: 1,
    });
  });
});

describe('a hint', () => {
  test('halves the score and leaves verdict and credits alone', () => {
    const question = typedName('Ada Mirren');
    const plain = grade(question, { kind: 'typed', text: 'Ada Mirren' });
    const hinted = grade(question, { kind: 'typed', text: 'Ada Mirren', hinted: true });
    expect(hinted).toMatchObject({ verdict: 'correct', score: 0.5, credits: plain.credits });
  });
});

describe('grading', () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double());
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('Ada Mirren', '1871', 'rain filled the lake', 'three million', '__proto__'),
  );
  const anyResponse: fc.Arbitrary<Response> = fc
    .oneof(
      fc.constant<Response>({ kind: 'skip' }),
      number.map((option): Response => ({ kind: 'choice', option })),
      fc
        .array(number, { maxLength: 7 })
        .map((given): Response => ({ kind: 'order', order: given })),
      fc
        .array(fc.option(number), { maxLength: 7 })
        .map((chosen): Response => ({ kind: 'match', chosen })),
      fc.tuple(text, fc.boolean()).map(([typed, overruled]): Response => ({
        kind: 'typed',
        text: typed,
        overruled,
      })),
      fc.tuple(fc.boolean(), text, fc.boolean()).map(([said, fix, overruled]): Response => ({
        kind: 'truth',
        said,
        fix,
        overruled,
      })),
      fc
        .tuple(text, fc.dictionary(fc.constantFrom('0', '1', '7', 'x'), fc.boolean()))
        .map(([typed, rulings]): Response => ({ kind: 'written', text: typed, rulings })),
    )
    .chain((response) => fc.boolean().map((hinted) => ({ ...response, hinted })));
  const anyQuestion = fc.constantFrom<Question>(
    order('a', [0, 1, 1, 2]),
    match([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
    ]),
    typedName('Ada Mirren'),
    typedName('3 million', { wanted: 'number' }),
    typedName('lack of raw materials', { wanted: 'words' }),
    typedDate('4 March 1871', '1871-03-04'),
    truth('The dam broke in 1871.'),
    truth('The dam broke in 1869.', '1869', typedDate('1871', '1871')),
    written(['Rain filled the lake', 'The millers dug out clay']),
    written(['Rain filled the lake'], { kind: 'source', marks: 3 }),
  );

  test('is total: any response to any question has a verdict, a score, and a credit an item (seed 21)', () => {
    fc.assert(
      fc.property(anyQuestion, anyResponse, (question, response) => {
        const { verdict, score, credits } = grade(question, response);
        expect(credits).toHaveLength(question.items.length);
        const full = response.hinted ? 0.5 : 1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === full).toBe(verdict === 'correct');
        expect(score).toBeLessThanOrEqual(full);
        for (const credit of credits) {
          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
          if (verdict === 'correct') expect(credit).toBe(1);
          if (verdict === 'wrong' || verdict === 'skipped') expect(credit).toBe(0);
        }
        if (verdict === 'wrong' || verdict === 'skipped') expect(score).toBe(0);
      }),
      { seed: 21, numRuns: 600 },
    );
  });

  test('of a match says the same of pairs in another order (seed 22)', () => {
    const pairs = [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
      ['d', 'z'],
    ] as const;
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const answers = fc.array(fc.constantFrom(0, 1, 2, 3, null), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, answers, (moved, chosen) => {
        const mirrored = match(moved.map((at) => pairs[at] ?? ['', '']));
        const given = moved.map((at) => {
          const right = chosen[at];
          return typeof right === 'number' ? moved.indexOf(right) : null;
        });
        const before = grade(match(pairs), { kind: 'match', chosen });
        const after = grade(mirrored, { kind: 'match', chosen: given });
        expect(after.score).toBe(before.score);
        expect(after.credits).toEqual(moved.map((at) => before.credits[at]));
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});

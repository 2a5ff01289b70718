import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAnswer } from '../../../src/core/marking/mark';
import type { Marking } from '../../../src/core/marking/marking';
import { en } from '../../../src/strings';
import { languageCases } from './language-cases';
import { kinds, verdicts } from './marked';

/** As a note that names its language, and as texts that must show it. */
function marks(model: string, answer: string, question: string, language: string): Marking[] {
  const input = { question, model, answer };
  return [markAnswer({ ...input, language }, en), markAnswer(input, en)];
}

describe.each(languageCases)('$language', (each) => {
  const { language, question, model } = each;
  const mark = (answer: string): Marking[] => marks(model, answer, question, language);

  test('the model answer itself is fully covered', () => {
    for (const marking of mark(model)) {
      expect(marking).toMatchObject({ overall: 'correct', score: 1, flags: [] });
      expect(new Set(verdicts(marking))).toEqual(new Set(['covered']));
    }
  });

  test.each(each.right)('right: %s', (answer) => {
    for (const marking of mark(answer)) {
      expect(marking).toMatchObject({ overall: 'correct', flags: [] });
    }
  });

  test('half of it is partly right', () => {
    for (const marking of mark(each.half)) {
      expect(marking).toMatchObject({ overall: 'partly', flags: [] });
    }
  });

  test('a wrong year is told', () => {
    for (const marking of mark(each.wrongYear)) {
      expect(kinds(marking)).toEqual(['wrong-date']);
      expect(verdicts(marking)).toContain('contradicted');
    }
  });

  test('a wrong number is told', () => {
    for (const marking of mark(each.wrongNumber)) {
      expect(kinds(marking)).toEqual([language === 'ja' ? 'wrong-date' : 'wrong-number']);
    }
  });

  test('another name is not correct', () => {
    for (const marking of mark(each.wrongName)) {
      expect(marking.overall).not.toBe('correct');
      expect(marking.flags).toEqual([]);
    }
  });

  test.each(each.denied)('denied: %s', (answer) => {
    for (const marking of mark(answer)) {
      expect(kinds(marking)).toEqual(['negation']);
      expect(verdicts(marking)).toContain('contradicted');
    }
  });

  test.each(each.denied)('what the note denies may be denied, and not said: %s', (denial) => {
    expect(marks(denial, denial, '', language)[0]).toMatchObject({
      overall: 'correct',
      score: 1,
      flags: [],
    });
  });

  test.each(each.alsoTrue)('no contradiction: %s', (answer) => {
    for (const marking of mark(answer)) {
      expect(marking.flags).toEqual([]);
      expect(verdicts(marking)).toContain('covered');
    }
  });

  test('off topic and empty', () => {
    for (const marking of mark(each.offTopic)) {
      expect(marking).toMatchObject({ overall: 'wrong', flags: [] });
    }
    for (const marking of mark(' \n')) expect(kinds(marking)).toEqual(['empty']);
  });

  test('who does not know says nothing', () => {
    for (const marking of mark(each.shrug)) expect(kinds(marking)).toEqual(['no-knowledge']);
  });

  test('case and spacing do not matter, and every span spells what it says', () => {
    for (const answer of [...each.right, each.half, each.wrongYear, ...each.denied]) {
      const [marking] = mark(answer);
      const [upper] = mark(answer.toUpperCase().replaceAll(' ', '  '));
      if (language !== 'de') expect(upper?.score).toBeCloseTo(marking?.score ?? NaN, 9);
      for (const { start, end, text, evidence, matches } of marking?.points ?? []) {
        expect(model.slice(start, end)).toBe(text);
        for (const match of matches) {
          expect(match.model.start).toBeGreaterThanOrEqual(start);
          expect(match.model.end).toBeLessThanOrEqual(end);
          expect(match.answer.start).toBeGreaterThanOrEqual(evidence?.start ?? NaN);
          expect(match.answer.end).toBeLessThanOrEqual(evidence?.end ?? NaN);
          expect(answer.slice(match.answer.start, match.answer.end)).toMatch(
            /^[^\s].*[^\s。、]$|^\S$/u,
          );
        }
      }
    }
  });

  test('the order of sentences does not matter, and adding a true one never lowers', () => {
    const parts = [...each.right, each.half, ...each.alsoTrue];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }),
        (all) => {
          const [marking] = mark(all.join('\n'));
          const [reversed] = mark([...all].reverse().join('\n'));
          const [more] = mark([...all, model].join('\n'));
          expect(reversed?.score).toBeCloseTo(marking?.score ?? NaN, 9);
          expect(more?.score).toBeGreaterThanOrEqual((marking?.score ?? NaN) - 1e-9);
        },
      ),
      { numRuns: 20 },
    );
  });
});

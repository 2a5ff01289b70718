import { describe, expect, test } from 'vitest';
import { whichProbes } from '../../../src/core/quiz/generators/which';
import { oddProbes } from '../../../src/core/quiz/generators/odd';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { Generator } from '../../../src/core/quiz/probe';
import type { ChoiceQuestion } from '../../../src/core/quiz/question';
import type { HistoryNote } from '../../../src/core/notes/note';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const ask = (make: Generator, note: HistoryNote): ChoiceQuestion[] =>
  make(gatherMaterial(note, { seed: 1, strings })).flatMap((probe) => {
    const question = probe.ask();
    return question?.form === 'choice' ? question : [];
  });
const keyOf = ({ options, key }: ChoiceQuestion): string => options[key]?.text ?? '';
const wrongOf = ({ options, key }: ChoiceQuestion): string[] =>
  options.filter((_, at) => at !== key).map(({ text }) => text);

const flood = (over: Partial<Record<'cause' | 'course' | 'impact', readonly string[]>> = {}) =>
  buildNote('Orrin Dam Crisis', [
    {
      role: 'cause',
      section: 'Causes',
      points: over.cause ?? [
        'The wall of the dam at [Brack|l] was too low',
        'The [Water Board|o] saved money on clay and stone',
        'The mills of [Tarn|l] took more water than allowed',
      ],
    },
    {
      role: 'course',
      section: 'Course',
      points: over.course ?? [
        'The guard cleared the streets of [Tarn|l] at night',
        '[Josef Lund|p] opened the granaries of [Kessel|l]',
        'The millers signed the [Bread Pledge|t] in [Tarn|l]',
      ],
    },
    {
      role: 'impact',
      section: 'Impacts',
      points: over.impact ?? [
        'Parliament passed the [Orrin Act|t] against the mills',
        'Trade moved from [Brack|l] to [Kessel|l] for good',
        '[Ada Mirren|p] lost her seat in the valley council',
      ],
    },
  ]);

describe('which of these was a cause, part of the course, an impact?', () => {
  const questions = ask(whichProbes, flood());

  test('is asked of every short point, the crisis named with its article', () => {
    expect(questions).toHaveLength(9);
    expect([...new Set(questions.map(({ stem }) => stem))]).toEqual([
      'Which of these was a cause of the Orrin Dam Crisis?',
      'Which of these was part of the course of the Orrin Dam Crisis?',
      'Which of these was an impact of the Orrin Dam Crisis?',
    ]);
  });

  test('offers three or four points, one alone of the role that is asked for', () => {
    const { points } = flood();
    for (const question of questions) {
      expect(question.options.length).toBeGreaterThanOrEqual(3);
      expect(question.options.length).toBeLessThanOrEqual(4);
      const roles = question.options.map(
        ({ text }) => points.find((point) => point.text === text)?.role,
      );
      expect(roles.filter((role) => role === question.role)).toHaveLength(1);
    }
  });

  test('says what each wrong one was right for', () => {
    const [question] = questions;
    for (const [at, { rightFor }] of question?.options.entries() ?? []) {
      if (at === question?.key) expect(rightFor).toBeNull();
      else expect(rightFor).toMatch(/^(?:Part of the course|An impact)$/u);
    }
  });

  test('offers no date, which would sort the points by itself', () => {
    const note = flood({
      course: ['In [May 1869|1869-05] the guard cleared the streets of [Tarn|l]'],
    });
    const texts = ask(whichProbes, note).flatMap(({ options }) => options.map(({ text }) => text));
    expect(texts).toContain('The guard cleared the streets of Tarn');
    expect(texts.join()).not.toMatch(/\d/u);
  });

  test('takes no option whose own words say what it is', () => {
    const note = flood({
      impact: [
        'As a result [Tarn|l] bought its grain from [Kessel|l]',
        'Trade moved from [Brack|l] to [Kessel|l] for good',
        '[Ada Mirren|p] lost her seat in the valley council',
      ],
    });
    const texts = ask(whichProbes, note).flatMap(({ options }) => options.map(({ text }) => text));
    expect(texts.join()).not.toContain('As a result');
  });

  test('a step that gives a reason is not set against a cause', () => {
    const note = flood({
      course: [
        'The guard cleared [Tarn|l] so that nobody drowned',
        'The millers feared for the wheels in [Kessel|l]',
      ],
    });
    for (const question of ask(whichProbes, note)) {
      if (question.role === 'cause')
        expect(wrongOf(question).join()).not.toMatch(/so that|feared/u);
    }
  });

  test('what the note says under both roles is set against neither', () => {
    const note = flood({
      impact: [
        'The mills of [Tarn|l] took much more water than allowed',
        'Trade moved from [Brack|l] to [Kessel|l] for good',
        '[Ada Mirren|p] lost her seat in the valley council',
      ],
    });
    for (const question of ask(whichProbes, note)) {
      if (question.role === 'cause')
        expect(wrongOf(question).join()).not.toContain('much more water');
    }
  });

  test('no key is the one long option', () => {
    const note = flood({
      cause: [
        'The council of the upper valley and the [Water Board|o] had quarrelled over every cartload of clay and stone',
      ],
    });
    expect(ask(whichProbes, note).filter(({ role }) => role === 'cause')).toEqual([]);
  });

  test('nothing comes from another crisis: it would be crossed out unread', () => {
    const note = buildNote('Orrin valley', [
      { role: 'cause', section: 'Causes of the Dam Crisis', points: ['The wall was far too low'] },
      {
        role: 'cause',
        section: 'Causes of the Salt Riots',
        points: [
          '[Nell Ostrava|p] doubled the tax on salt boats',
          'The salt pans of [Merrow|l] dried out for months',
          'The boats of [Merrow|l] rotted on the shore',
        ],
      },
    ]);
    expect(ask(whichProbes, note)).toEqual([]);
  });

  test.each(['War', 'What came after', 'Dam’s impact on the mills'])(
    'what stands under “%s” has no sure role',
    (heading) => {
      const note = flood();
      const headings = note.headings.map((each) => ({
        ...each,
        text: each.role === 'cause' ? each.text : heading,
      }));
      expect(ask(whichProbes, { ...note, headings })).toEqual([]);
    },
  );

  test('without a name for the crisis nothing is asked', () => {
    expect(ask(whichProbes, { ...flood(), title: 'Week 10' })).toEqual([]);
  });

  test('a heading may name the crisis', () => {
    const note = buildNote('Week 10', [
      {
        role: 'cause',
        section: 'Causes of the Dam Crisis',
        points: ['The wall of the dam was far too low'],
      },
      {
        role: 'impact',
        section: 'Impacts of the Dam Crisis',
        points: [
          'Trade moved from [Brack|l] to [Kessel|l]',
          '[Ada Mirren|p] lost her council seat',
        ],
      },
    ]);
    expect(ask(whichProbes, note)[0]?.stem).toBe('Which of these was a cause of the Dam Crisis?');
  });

  test('works without grammar in other languages', () => {
    const note = buildNote(
      'Dammkrise',
      [
        {
          role: 'cause',
          section: 'Ursachen',
          points: ['Die Mauer bei [Brack|l] war viel zu niedrig'],
        },
        {
          role: 'impact',
          section: 'Folgen',
          points: [
            'Der Handel zog von [Brack|l] nach [Kessel|l]',
            '[Ada Mirren|p] verlor ihren Sitz im Rat',
          ],
        },
      ],
      'de',
    );
    const [question] = ask(whichProbes, note);
    expect(question?.stem).toBe('Dammkrise: which of these was a cause?');
    expect(question && keyOf(question)).toContain('Mauer');
  });
});

describe('which does not belong to the others?', () => {
  const questions = ask(oddProbes, flood());

  test('the request names what three of them are', () => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { stem } of questions) {
      expect(stem).toMatch(
        /^Three of these .+ of the Orrin Dam Crisis\. Which (?:is|does) not\?$/u,
      );
    }
  });

  test('three of one role, and the key alone of another', () => {
    const { points } = flood();
    for (const question of questions) {
      expect(question.options).toHaveLength(4);
      const roleOf = (text: string) => points.find((point) => point.text === text)?.role;
      const three = new Set(wrongOf(question).map(roleOf));
      expect(three.size).toBe(1);
      expect(three.has(roleOf(keyOf(question)))).toBe(false);
    }
  });

  test('no three are shown twice', () => {
    const shown = questions.flatMap(wrongOf);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

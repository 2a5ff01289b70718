import { describe, expect, test } from 'vitest';
import { findElsewhere, type FreePoints } from '../../../src/core/progress/elsewhere';
import { seatItems } from '../../../src/core/progress/seat';
import { itemsOf, pointsOf, strike } from './seat-notes';

/** A note without items. */
function freeIn(text: string, path: string): FreePoints {
  const points = pointsOf(text, path.replace('.md', ''));
  return { path, points, free: points.filter(({ isLabel }) => !isLabel) };
}

const others = freeIn('# Causes\n- The harvest of 1846 rotted in the fields\n- War\n', 'Famine.md');

/** By note: the words that the items had, and those of their points. */
function wordsFound({ found }: ReturnType<typeof findElsewhere>): Record<string, string[]> {
  return Object.fromEntries(
    found.map(({ path, seats, changed }) => [
      path,
      [...seats.values()].map(({ text, id }) => {
        return `${text} > ${changed.find((each) => each.id === id)?.text ?? 'unchanged'}`;
      }),
    ]),
  );
}

describe('items that their note has lost', () => {
  test('turn up in the note when it has another name', () => {
    const items = itemsOf(strike);
    const renamed = freeIn(strike, 'Dockers.md');
    const result = findElsewhere(items, [others, renamed]);
    expect(result.lost).toEqual([]);
    expect(result.found.map(({ path }) => path)).toEqual(['Dockers.md']);
    // All of them are in another note now, and that is to be written down.
    expect(result.found[0]?.changed).toHaveLength(items.length);
  });

  test('turn up beside those that moved with them, though their words have changed', () => {
    const [causes = '', course = ''] = strike.split('# Course\n');
    const [, ...gone] = itemsOf(strike).filter(({ role }) => role === 'course');
    expect(gone).toHaveLength(1);
    const lost = seatItems(itemsOf(strike), pointsOf(causes)).lost;
    const moved = course.replace('guarded the grain ships', 'had to guard ships full of grain');
    const result = findElsewhere(lost, [others, freeIn(`# Course\n${moved}`, 'Weeks.md')]);
    expect(wordsFound(result)).toEqual({
      'Weeks.md': [
        'The port stood still for five weeks > The port stood still for five weeks',
        'Troops guarded the grain ships > Troops had to guard ships full of grain',
      ],
    });
  });

  test('turn up alone where their words can mean nothing else', () => {
    const lost = itemsOf('- Wages of the dockers fell by a third after 1885\n- War\n');
    const note = freeIn('- Wages of the docker fell by a third after 1886\n- Peace\n', 'Prices.md');
    const result = findElsewhere(lost, [others, note]);
    expect(wordsFound(result)).toEqual({
      'Prices.md': [
        'Wages of the dockers fell by a third after 1885 > Wages of the docker fell by a third after 1886',
      ],
    });
    // "War" stands in many a note.
    expect(result.lost.map(({ text }) => text)).toEqual(['War']);
  });

  test('stay lost where two notes have their words and nothing tells which', () => {
    const lost = itemsOf('- Wages of the dockers fell by a third after 1885\n');
    const note = '- Wages of the docker fell by a third after 1885\n';
    const result = findElsewhere(lost, [freeIn(note, 'A.md'), freeIn(note, 'B.md')]);
    expect(result).toEqual({ found: [], lost });
  });

  test('are found alike in whatever order items and notes are given', () => {
    const lost = itemsOf(strike);
    const [causes = '', course = ''] = strike.split('# Course\n');
    const notes = [others, freeIn(causes, 'A.md'), freeIn(course, 'B.md')];
    const result = findElsewhere(lost, notes);
    expect(result.found.map(({ seats }) => seats.size)).toEqual([3, 2]);
    expect(findElsewhere([...lost].reverse(), [...notes].reverse())).toEqual(result);
  });

  test('are looked for among very many in little time', () => {
    const words = ['wages', 'ships', 'bread', 'guard', 'harbour', 'strike', 'winter', 'fund'];
    const text = (seed: number, count: number): string =>
      Array.from({ length: count }, (_, line) => {
        const at = seed * count + line;
        const said = Array.from({ length: 10 }, (__, n) => {
          const pick = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b);
          return `${words[(pick >>> 13) % words.length] ?? ''}${(pick >>> 5) % 97}`;
        });
        return `- ${said.join(' ')}`;
      }).join('\n');
    const notes = Array.from({ length: 100 }, (_, n) => freeIn(text(n, 200), `N${n}.md`));
    const lost = Array.from({ length: 25 }, (_, n) => {
      // Half of them are in some note with another word, half are nowhere.
      const old = text(n % 2 === 0 ? n : n + 1000, 200).replace(/ (?=\S+$)/gmu, ' other ');
      return itemsOf(old, `Old ${n}.md`);
    }).flat();
    expect(lost).toHaveLength(5000);
    const start = performance.now();
    const result = findElsewhere(lost, notes);
    const took = performance.now() - start;
    const found = result.found.reduce((sum, { seats }) => sum + seats.size, 0);
    expect(found).toBe(2600);
    expect(result.lost).toHaveLength(2400);
    // A second is wanted of a machine of its own.
    expect(took).toBeLessThan(8000);
  });
});

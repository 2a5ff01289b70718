import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportAnki, type AnkiCard } from '../../../src/core/progress/export-anki';
import { anyWords } from './export-events';

const written = (...cards: AnkiCard[]): string => [...exportAnki(cards)].join('');
const card = (more: Partial<AnkiCard> = {}): AnkiCard => ({
  id: 'a1',
  front: ['Orrin Dam – Causes', 'How high was the wall?'],
  back: ['40 feet'],
  path: 'History/Dams of the North/Orrin Dam.md',
  ...more,
});

/** As Anki reads it: lines of the head, then notes with their fields in quotes. */
function readAnki(text: string): { head: string[]; notes: string[][] } {
  const head = /^(?:#.*\n)*/u.exec(text)?.[0] ?? '';
  const notes: string[][] = [[]];
  let rest = text.slice(head.length);
  while (rest) {
    const match = /^"((?:[^"]|"")*)"([\t\n])/u.exec(rest);
    if (!match) throw new Error(`No field: ${rest.slice(0, 40)}`);
    notes.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === '\n') notes.push([]);
    rest = rest.slice(match[0].length);
  }
  return { head: head.trim().split('\n'), notes: notes.slice(0, -1) };
}

/** The paragraphs of a field as a person reads them. */
function paragraphs(html: string): string[] {
  const found = [...html.matchAll(/<div dir="auto">(.*?)<\/div>/gsu)].map(
    ([, inner = '']) => inner,
  );
  expect(found.map((inner) => `<div dir="auto">${inner}</div>`).join('')).toBe(html);
  return found.map((inner) => {
    expect(inner.replaceAll('<br>', '')).not.toMatch(/[<>]/u);
    return inner
      .replaceAll('<br>', '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  });
}

describe('an export for Anki', () => {
  it('tells Anki by its head how it is to be read', () => {
    const { head } = readAnki(written());
    expect(head).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
      '#columns:ID\tFront\tBack\tTags',
    ]);
  });

  it('names each card by its item, so that a second import brings it up to date', () => {
    const [fields] = readAnki(written(card())).notes;
    expect(fields?.[0]).toBe('a1');
    expect(readAnki(written(card({ back: ['41 feet'] }))).notes[0]?.[0]).toBe('a1');
  });

  it('makes one tag of the folders and the name of the note', () => {
    const tag = (path: string): string | undefined =>
      readAnki(written(card({ path }))).notes[0]?.[3];
    expect(tag('History/Dams of the North/Orrin Dam.md')).toBe(
      'History::Dams_of_the_North::Orrin_Dam',
    );
    expect(tag('a::b "c"\u3000d.md')).toBe('a_b_c_d');
    expect(tag('')).toBe('');
  });

  it('reads back as it was, whatever stands in it', () => {
    const words = fc.array(anyWords, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, anyWords)), (all) => {
        const cards = all.map(([front, back, path], index) =>
          card({ id: `#${index}\t"`, front, back, path }),
        );
        const { head, notes } = readAnki(written(...cards));
        expect(head).toHaveLength(5);
        const lines = (text: string): string => text.replace(/\r\n?/gu, '\n');
        expect(
          notes.map(([id, front = '', back = '']) => [id, paragraphs(front), paragraphs(back)]),
        ).toEqual(cards.map(({ id, front, back }) => [id, front.map(lines), back.map(lines)]));
        for (const [, , , tag = ''] of notes) expect(tag).not.toMatch(/[\s"]/u);
      }),
      { numRuns: 200 },
    );
  });
});

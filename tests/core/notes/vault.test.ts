import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isHistoryNote } from '../../../src/core/notes/detect';
import { readNote } from '../../../src/core/notes/read';
import { expectSound } from './sound';

const vault = new URL('../../../examples/vault/', import.meta.url);
const signs = { tags: ['history'], folders: [] };
const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => {
    const text = readFileSync(
      new URL(path.split(/[\\/]/u).map(encodeURIComponent).join('/'), vault),
      'utf8',
    );
    return { path, text, note: readNote(text, { title: path.slice(0, -3) }) };
  });
const history = notes.filter(({ path, note }) => isHistoryNote({ tags: note.tags, path }, signs));

describe('the demo vault', () => {
  test('has history notes to study and others to leave alone', () => {
    expect(history.length).toBeGreaterThanOrEqual(6);
    expect(notes.length - history.length).toBeGreaterThanOrEqual(2);
  });

  test.each(history)('$path gives enough for a quiz', ({ text, note }) => {
    expectSound(text, note);
    const roles = new Set(note.points.map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(['cause', 'course', 'impact']));
    expect(note.points.length).toBeGreaterThanOrEqual(10);
    expect(note.points.filter(({ dates }) => dates.length > 0).length).toBeGreaterThanOrEqual(8);
  });

  test('has every picture that its notes show, and every source question has its answer', () => {
    const sets = history.flatMap(({ note }) => note.sourceSets);
    const pictures = sets.flatMap(({ sources }) => sources).filter(({ kind }) => kind === 'image');
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    for (const { target } of pictures)
      expect(existsSync(new URL(`attachments/${target}`, vault))).toBe(true);
    for (const { prompt, model } of sets.flatMap(({ questions }) => questions)) {
      expect(prompt).not.toBeNull();
      expect(model).not.toBe('');
    }
  });
});

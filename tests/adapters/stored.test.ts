import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/obsidian/settings';

describe('settings', () => {
  it('are the defaults at the first run and for whatever is broken', () => {
    for (const data of [
      null,
      undefined,
      7,
      'x',
      [],
      { tags: 'history', folders: [1], editorActions: 'no', roleChoices: { everywhere: 7 } },
    ]) {
      expect(readSettings(data)).toEqual(defaultSettings);
    }
  });

  it('keep what headings are about by the names that stand in the file', () => {
    const roleChoices = {
      everywhere: { background: 'cause' },
      notes: { 'A.md': { people: 'ignore' } },
    };
    expect(readSettings({ roleChoices })).toEqual({ ...defaultSettings, roleChoices });
  });

  it('keep what is right beside what is broken, and never share the defaults', () => {
    expect(readSettings({ tags: ['x'], folders: 3 })).toEqual({ ...defaultSettings, tags: ['x'] });
    readSettings(null).tags.push('changed');
    expect(readSettings(null).tags).toEqual(['history']);
  });
});

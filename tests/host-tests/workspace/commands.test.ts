// @vitest-environment happy-dom
import type { Command, Editor, MarkdownFileInfo } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { Keymap } from '../../host/ui/keymap';
import { Commands } from '../../host/workspace/commands';

const editor = { getLine: () => 'a line' } as unknown as Editor;
const noteOpen = { activeEditor: { editor } as unknown as MarkdownFileInfo };
const reading = {
  activeEditor: { editor, getMode: () => 'preview' } as unknown as MarkdownFileInfo,
};
const nothingOpen = { activeEditor: null };

function made(
  command: Omit<Command, 'id' | 'name'>,
  workspace: { activeEditor: MarkdownFileInfo | null } = nothingOpen,
  mobile = false,
): Commands {
  const commands = new Commands(workspace, () => mobile);
  commands.add({ id: 'x', name: 'X', ...command });
  return commands;
}

describe('a command', () => {
  test('with a callback is always there', () => {
    let ran = 0;
    const commands = made({ callback: () => ran++ });
    expect(commands.isAvailable('x')).toBe(true);
    expect(ran).toBe(0);
    expect(commands.run('x')).toBe(true);
    expect(ran).toBe(1);
  });

  test('with a check is there when the check says true, and only then', () => {
    const asked: boolean[] = [];
    const commands = made({
      checkCallback: (checking) => {
        asked.push(checking);
        return false;
      },
      callback: () => expect.unreachable('the check goes before the callback'),
    });
    expect(commands.run('x')).toBe(false);
    expect(asked).toEqual([true]);
    expect(made({ checkCallback: () => undefined }).isAvailable('x')).toBe(false);
    expect(made({ checkCallback: () => true }).run('x')).toBe(true);
  });

  test('for the editor needs an editor that is not in reading mode', () => {
    const lines: string[] = [];
    const command = { editorCallback: (active: Editor) => void lines.push(active.getLine(0)) };
    expect(made(command).run('x')).toBe(false);
    expect(made(command, reading).run('x')).toBe(false);
    expect(made(command, noteOpen).run('x')).toBe(true);
    expect(lines).toEqual(['a line']);
  });

  test('for the editor with a check asks it', () => {
    expect(made({ editorCheckCallback: () => false }, noteOpen).isAvailable('x')).toBe(false);
    expect(made({ editorCheckCallback: () => true }, noteOpen).isAvailable('x')).toBe(true);
  });

  test('for mobile devices is not on the desktop', () => {
    const command = { mobileOnly: true, callback: () => undefined };
    expect(made(command).isAvailable('x')).toBe(false);
    expect(made(command, nothingOpen, true).isAvailable('x')).toBe(true);
  });

  test('that nobody registered is an error', () => {
    expect(() => made({ callback: () => undefined }).run('y')).toThrow('"y"');
  });
});

describe('a hotkey', () => {
  const press = (commands: Commands, key: string, held: KeyboardEventInit = {}): boolean =>
    commands.onKey(new KeyboardEvent('keydown', { key, ...held }), (event, modifier) =>
      Keymap.isModifier(event, modifier),
    );
  const withHotkey = (): Commands =>
    made({ callback: () => undefined, hotkeys: [{ modifiers: ['Mod'], key: 'e' }] });

  test('is its key with just its modifiers', () => {
    expect(press(withHotkey(), 'e', { ctrlKey: true })).toBe(true);
    expect(press(withHotkey(), 'e')).toBe(false);
    expect(press(withHotkey(), 'e', { ctrlKey: true, shiftKey: true })).toBe(false);
    expect(press(withHotkey(), 'f', { ctrlKey: true })).toBe(false);
  });

  test('stands in the palette', () => {
    expect(withHotkey().available()).toEqual([
      { id: 'x', name: 'X', icon: undefined, hotkey: 'Ctrl e' },
    ]);
  });
});

import type * as obsidian from 'obsidian';
import type { PaletteCommand } from '../ui/palette';

/** Whether the device is one where `mobileOnly` commands belong. */
type IsMobile = () => boolean;

/** Every command of the app and of the plugins, by full id, in the order of registering. */
export class Commands {
  private readonly commands = new Map<string, obsidian.Command>();

  constructor(
    private readonly workspace: Pick<obsidian.Workspace, 'activeEditor'>,
    private readonly isMobile: IsMobile,
  ) {}

  add(command: obsidian.Command): void {
    this.commands.set(command.id, command);
  }

  remove(id: string): void {
    this.commands.delete(id);
  }

  get(id: string): obsidian.Command | undefined {
    return this.commands.get(id);
  }

  ids(): string[] {
    return [...this.commands.keys()];
  }

  /** Fails for an id that nobody registered, so that a misspelt test does not pass. */
  isAvailable(id: string): boolean {
    return this.attempt(this.named(id), true);
  }

  /** Runs it if it is available now; says whether it ran. */
  run(id: string): boolean {
    const command = this.named(id);
    if (!this.attempt(command, true)) return false;
    return this.attempt(command, false);
  }

  /** The commands that the palette offers now. */
  available(): PaletteCommand[] {
    return [...this.commands.values()]
      .filter((command) => this.attempt(command, true))
      .map(({ id, name, icon, hotkeys }) => ({ id, name, icon, hotkey: spell(hotkeys?.[0]) }));
  }

  /** Runs the command whose hotkey the event is; says whether there was one. */
  onKey(event: KeyboardEvent, isModifier: typeof obsidian.Keymap.isModifier): boolean {
    for (const command of this.commands.values()) {
      const fits = command.hotkeys?.some((hotkey) => matches(event, hotkey, isModifier));
      if (fits && this.run(command.id)) return true;
    }
    return false;
  }

  private named(id: string): obsidian.Command {
    const command = this.commands.get(id);
    if (!command) throw new Error(`No command has the id "${id}"`);
    return command;
  }

  /** The stricter callback wins, as obsidian.d.ts says at each of them. */
  private attempt(command: obsidian.Command, checking: boolean): boolean {
    if (command.mobileOnly && !this.isMobile()) return false;
    if (command.editorCheckCallback || command.editorCallback) {
      const info = this.workspace.activeEditor;
      const editor = info?.editor;
      if (!info || !editor || isReading(info)) return false;
      if (command.editorCheckCallback) {
        return command.editorCheckCallback(checking, editor, info) === true || !checking;
      }
      if (!checking) command.editorCallback?.(editor, info);
      return true;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
    if (!command.callback) return false;
    if (!checking) command.callback();
    return true;
  }
}

function isReading(info: obsidian.MarkdownFileInfo): boolean {
  if (!('getMode' in info) || typeof info.getMode !== 'function') return false;
  const mode: unknown = Reflect.apply(info.getMode, info, []);
  return mode === 'preview';
}

const modifiers: readonly obsidian.Modifier[] = ['Ctrl', 'Meta', 'Shift', 'Alt'];

function matches(
  event: KeyboardEvent,
  hotkey: obsidian.Hotkey,
  isModifier: typeof obsidian.Keymap.isModifier,
): boolean {
  if (event.key.toLowerCase() !== hotkey.key.toLowerCase()) return false;
  const wanted = hotkey.modifiers.flatMap((each): obsidian.Modifier[] =>
    each === 'Mod' ? modifiers.filter((one) => isMod(one, isModifier)) : [each],
  );
  return modifiers.every((each) => isModifier(event, each) === wanted.includes(each));
}

/** Which of Ctrl and Meta the system's main modifier is. */
function isMod(
  modifier: obsidian.Modifier,
  isModifier: typeof obsidian.Keymap.isModifier,
): boolean {
  const held = new KeyboardEvent('keydown', {
    ctrlKey: modifier === 'Ctrl',
    metaKey: modifier === 'Meta',
  });
  return isModifier(held, 'Mod');
}

function spell(hotkey: obsidian.Hotkey | undefined): string | undefined {
  if (!hotkey) return undefined;
  return [...hotkey.modifiers.map((each) => (each === 'Mod' ? 'Ctrl' : each)), hotkey.key].join(
    ' ',
  );
}

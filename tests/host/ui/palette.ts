import type { App, FuzzyMatch } from 'obsidian';
import { setIcon } from './icons';
import { renderResults } from './search';
import { FuzzySuggestModal } from './suggest-modal';

export interface PaletteCommand {
  id: string;
  name: string;
  icon?: string | undefined;
  /** How the hotkey is written, such as "Ctrl P". */
  hotkey?: string | undefined;
}

/** The command palette: the commands that are available now, run by name. */
export class CommandPalette extends FuzzySuggestModal<PaletteCommand> {
  constructor(
    app: App,
    private readonly commands: () => PaletteCommand[],
    private readonly run: (id: string) => void,
  ) {
    super(app);
    this.modalEl.addClass('mod-command-palette');
    this.emptyStateText = 'No commands found.';
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): PaletteCommand[] {
    return this.commands();
  }

  getItemText(command: PaletteCommand): string {
    return command.name;
  }

  override renderSuggestion(found: FuzzyMatch<PaletteCommand>, el: HTMLElement): void {
    const { icon, name, hotkey } = found.item;
    el.addClass('mod-complex');
    if (icon) setIcon(el.createDiv('suggestion-icon'), icon);
    renderResults(el.createDiv('suggestion-content'), name, found.match);
    if (hotkey) el.createEl('kbd', { cls: 'suggestion-hotkey', text: hotkey });
  }

  onChooseItem(command: PaletteCommand): void {
    this.run(command.id);
  }
}

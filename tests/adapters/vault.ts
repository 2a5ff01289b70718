import type { App } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { HistoryNotes } from '../../src/obsidian/history-notes';
import { defaultSettings, type Settings } from '../../src/obsidian/settings';

/** An app whose vault holds these files, its metadata read. */
export async function openVault(files: Readonly<Record<string, string>>): Promise<App> {
  const mock = MockApp.createConfigured__({ files: { ...files } });
  mock.workspace.setLayoutReady__();
  const app = mock.asOriginalType__();
  for (const file of app.vault.getMarkdownFiles()) {
    // The mocks read metadata when a file is written, not when it is there from the start.
    await app.vault.modify(file, await app.vault.read(file));
  }
  return app;
}

/** The index of history notes over an app, loaded. */
export function indexOf(app: App, settings: Partial<Settings> = {}): HistoryNotes {
  const notes = new HistoryNotes(app, () => ({ ...defaultSettings, ...settings }));
  notes.load();
  return notes;
}

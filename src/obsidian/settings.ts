import { noChoices, readChoices, type RoleChoices } from '../core/notes/choices';
import { isRecord } from '../core/text/record';

/** What the user may choose; kept in data.json. */
export interface Settings {
  /** Without `#`. */
  tags: string[];
  /** Vault paths without slashes at the ends. */
  folders: string[];
  /** Draw the small buttons in the editor. */
  editorActions: boolean;
  /** What headings are about where the user says otherwise; replaced, never changed in place. */
  roleChoices: RoleChoices;
}

export const defaultSettings: Readonly<Settings> = {
  tags: ['history'],
  folders: [],
  editorActions: true,
  roleChoices: noChoices,
};

/** Takes what data.json holds (null at the first run); whatever has the wrong shape falls back to the default. */
export function readSettings(data: unknown): Settings {
  const stored: Readonly<Record<string, unknown>> = isRecord(data) ? data : {};
  return {
    tags: stringList(stored['tags']) ?? [...defaultSettings.tags],
    folders: stringList(stored['folders']) ?? [...defaultSettings.folders],
    editorActions:
      typeof stored['editorActions'] === 'boolean'
        ? stored['editorActions']
        : defaultSettings.editorActions,
    roleChoices: readChoices(stored['roleChoices']),
  };
}

function stringList(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null;
}

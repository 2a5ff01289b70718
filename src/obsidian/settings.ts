import { isRecord } from '../core/text/record';

/** What the user may choose; kept in data.json. */
export interface Settings {
  /** Without `#`. */
  tags: string[];
  /** Vault paths without slashes at the ends. */
  folders: string[];
  /** Draw the small buttons in the editor. */
  editorActions: boolean;
}

export const defaultSettings: Readonly<Settings> = {
  tags: ['history'],
  folders: [],
  editorActions: true,
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
  };
}

function stringList(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null;
}

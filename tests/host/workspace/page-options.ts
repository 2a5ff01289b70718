import type { Device, Theme } from '../host-api';

/** What the page's address asks for. */
export interface PageOptions {
  theme: Theme;
  /** Null: by the window's width. */
  device: Device | null;
  file: string | null;
  sideOpen: boolean;
  rtl: boolean;
  appVersion: string;
  /** Starts from the server's files, whatever this browser has saved. */
  fresh: boolean;
}

const devices: readonly Device[] = ['desktop', 'tablet', 'phone'];
const known = ['theme', 'device', 'file', 'side', 'rtl', 'app', 'fresh'];

/** Fails for an option or a value that the host does not know. */
export function readOptions(query: URLSearchParams): PageOptions {
  for (const name of query.keys()) {
    if (!known.includes(name)) throw new Error(`The host has no option "${name}"`);
  }
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | null => {
    const asked = query.get(name);
    const value = values.find((each) => each === asked) ?? null;
    if (asked !== null && value === null) throw new Error(`${name}=${asked}: ${values.join('|')}`);
    return value;
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    theme: oneOf('theme', ['dark', 'light'] as const) ?? (dark ? 'dark' : 'light'),
    device: oneOf('device', devices),
    file: query.get('file'),
    sideOpen: oneOf('side', ['right-open'] as const) !== null,
    rtl: oneOf('rtl', ['1'] as const) !== null,
    appVersion: query.get('app') ?? '1.13.1',
    fresh: oneOf('fresh', ['1'] as const) !== null,
  };
}

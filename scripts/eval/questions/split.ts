import { hashText } from '../../../src/core/text/hash';
import type { Half } from '../marking/answers';

/** Notes of the demo vault, by their paths from the root of the project. */
export const demoFolder = 'examples/vault';

/**
 * The half that a note belongs to, by its name: that of its labels where it has any; else the demo vault's notes are
 * `dev`, and of all others a hash of the name decides, so that nobody chooses.
 */
export function splitOf(name: string, labelled: ReadonlyMap<string, Half>): Half {
  const half = labelled.get(name);
  if (half) return half;
  if (name.startsWith(`${demoFolder}/`)) return 'dev';
  const digits = hashText(name.normalize('NFC')).slice(0, 8);
  return Number.parseInt(digits, 16) % 2 === 0 ? 'dev' : 'report';
}

/** Notes of one name lie beside each other in the vault of whoever wrote them; '' for a note that has no such mark. */
export function collectionOf(name: string): string {
  if (name.startsWith(`${demoFolder}/`)) return demoFolder;
  const end = name.indexOf('__');
  return end < 0 ? '' : name.slice(0, end);
}

/** What the note is called in its vault, and in questions: without the folders, which stand in the names of real notes. */
export function titleOf(name: string): string {
  return (
    name
      .replace(/\.md$/u, '')
      .split(/\/|~|__/u)
      .at(-1) ?? name
  );
}

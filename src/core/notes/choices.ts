// What the student says a heading is about, against what its words say. Kept in the settings, never in a note.
import { isRecord } from '../text/record';
import { roles, type Role } from './note';

/** Roles by heading name. */
type RolesByName = Readonly<Record<string, Role>>;

/** Never changed in place: every change gives another one, so that the same one means the same reading. */
export interface RoleChoices {
  /** For every heading of that name. */
  readonly everywhere: RolesByName;
  /** By the note's vault path; a note's own choice wins over the one for everywhere. */
  readonly notes: Readonly<Record<string, RolesByName>>;
}

/** One entry of all choices; `path` is null where it holds everywhere. */
export interface RoleChoice {
  readonly path: string | null;
  /** As `headingName` gives it. */
  readonly name: string;
  readonly role: Role;
}

export const noChoices: RoleChoices = { everywhere: {}, notes: {} };

/** What two headings share that mean the same: case, blanks and the form of Unicode do not count, numbering does. */
export function headingName(heading: string): string {
  return heading.normalize('NFC').toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/** What was chosen for a heading in the note at a path, or everywhere where that is null. */
export function choiceAt(choices: RoleChoices, path: string | null, heading: string): Role | null {
  return entry(rolesAt(choices, path), headingName(heading)) ?? null;
}

/** For a reader of the note at a path: what was chosen for a heading there, else everywhere, else null. */
export function chosenRole(choices: RoleChoices, path: string): (heading: string) => Role | null {
  return (heading) => choiceAt(choices, path, heading) ?? choiceAt(choices, null, heading);
}

/** Chooses for a heading in the note at a path, or everywhere where that is null; `role` null takes the choice back. */
export function withChoice(
  choices: RoleChoices,
  path: string | null,
  heading: string,
  role: Role | null,
): RoleChoices {
  const { [headingName(heading)]: _before, ...others } = rolesAt(choices, path);
  const changed = role ? { ...others, [headingName(heading)]: role } : others;
  return path === null ? { ...choices, everywhere: changed } : withRoles(choices, path, changed);
}

/** Lets choices follow a note, or a folder with all its notes; the very same where there are none to follow. */
export function renamed(choices: RoleChoices, from: string, to: string): RoleChoices {
  let moved = choices;
  for (const [path, own] of Object.entries(choices.notes)) {
    const isIt = path === from || path.startsWith(`${from}/`);
    if (!isIt || from === to) continue;
    const target = to + path.slice(from.length);
    // What stands there already was left by a note that is gone.
    const both = { ...rolesAt(moved, target), ...own };
    moved = withRoles(withRoles(moved, path, {}), target, both);
  }
  return moved;
}

/** All of them, those for everywhere first, each group in the order of its names. */
export function listChoices({ everywhere, notes }: RoleChoices): RoleChoice[] {
  const list = (path: string | null, own: RolesByName): RoleChoice[] =>
    sorted(own).map(([name, role]) => ({ path, name, role }));
  return [...list(null, everywhere), ...sorted(notes).flatMap(([path, own]) => list(path, own))];
}

/** Takes what was stored; whatever has the wrong shape is left out. */
export function readChoices(stored: unknown): RoleChoices {
  const data = isRecord(stored) ? stored : {};
  const notes = isRecord(data['notes']) ? Object.entries(data['notes']) : [];
  return {
    everywhere: readRoles(data['everywhere']),
    notes: Object.fromEntries(
      notes
        .map(([path, own]) => [path, readRoles(own)] as const)
        .filter(([, own]) => !isEmpty(own)),
    ),
  };
}

function readRoles(stored: unknown): RolesByName {
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.flatMap(([name, role]) =>
      isRole(role) && headingName(name) !== '' ? [[headingName(name), role]] : [],
    ),
  );
}

function rolesAt({ everywhere, notes }: RoleChoices, path: string | null): RolesByName {
  return path === null ? everywhere : (entry(notes, path) ?? {});
}

function withRoles(choices: RoleChoices, path: string, own: RolesByName): RoleChoices {
  const { [path]: _before, ...others } = choices.notes;
  return { ...choices, notes: isEmpty(own) ? others : { ...others, [path]: own } };
}

/** A heading may be called "constructor", which every object answers to. */
function entry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isEmpty(own: RolesByName): boolean {
  return Object.keys(own).length === 0;
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

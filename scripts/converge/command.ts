import fc from 'fast-check';

/** What may happen, with how often it does beside the others; the harmless first, to which a failure is narrowed. */
const weights = [
  ['pause', 1],
  // The student
  ['review', 20],
  ['undo', 4],
  ['hide', 3],
  ['show', 2],
  ['attempt', 3],
  ['override', 3],
  ['forget', 2],
  ['release', 2],
  ['look', 4],
  ['edit', 7],
  ['moveBullet', 3],
  ['renameNote', 4],
  ['deleteNote', 1],
  ['restoreNote', 1],
  ['renameDevice', 2],
  // The app and its disk
  ['flush', 8],
  ['write', 18],
  ['crash', 5],
  ['start', 6],
  ['close', 2],
  ['reload', 2],
  ['read', 8],
  ['diskHealth', 2],
  ['storageRoom', 2],
  ['restoreStorage', 3],
  ['copyDevice', 2],
  // The clock
  ['wait', 4],
  ['setClock', 2],
  // The sync, and people with a text editor
  ['sync', 24],
  ['syncHalf', 4],
  ['syncOlder', 3],
  ['syncAgain', 1],
  ['connection', 2],
  ['meddle', 2],
  ['moveLog', 1],
] as const;

export type Deed = (typeof weights)[number][0];

/** Something happens on a device; all that is chosen or cut off in it follows from `pick`. */
export interface Command {
  readonly deed: Deed;
  /** Which device, counted round those that there are. */
  readonly on: number;
  readonly pick: number;
}

/** A run that begins where the devices have just got the notes; `most` commands at most, half of them on average. */
export function commandsOf(most: number): fc.Arbitrary<Command[]> {
  const deeds = weights.map(([deed, weight]) => ({ weight, arbitrary: fc.constant<Deed>(deed) }));
  const command = fc.record({
    deed: fc.oneof({ withCrossShrink: true }, ...deeds),
    on: fc.nat(11),
    pick: fc.nat(0xffff),
  });
  return fc.noBias(fc.array(command, { maxLength: most, size: 'max' }));
}

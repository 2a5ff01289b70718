import { describe, expect, test } from 'vitest';
import { faults, type Fault } from '../../../scripts/converge/app';
import { seatFaults } from '../../../scripts/converge/judge';
import { commandsFor, narrow, play } from '../../../scripts/converge/run';
import { Tally } from '../../../scripts/converge/tally';

describe('devices that share a vault', () => {
  test('agree on everything in the end, and lack no answer that was shown as saved', async () => {
    const runs = 200;
    const tally = new Tally();
    for (let seed = 1; seed <= runs; seed++) {
      const { disagreements, lost, tally: more } = await play(commandsFor(seed));
      expect({ seed, disagreements, lost }).toEqual({ seed, disagreements: [], lost: [] });
      tally.addAll(more);
    }
    // It was not easy for them.
    for (const [name, least] of [
      ['events', 10 * runs],
      ['crashes', runs],
      ['cut', runs / 4],
      ['torn', runs],
      ['refused', 20],
      ['unheld', 20],
      ['restored', 5],
      ['cloned', runs / 4],
      ['reborn', 5],
      ['edits', runs],
      ['renames', runs / 2],
      ['copies', runs / 2],
      ['merges', 5],
      ['halves', runs / 4],
      ['older', runs / 4],
      ['meddled', runs / 4],
      ['seated', 2 * runs],
    ] as const) {
      expect([name, tally.of(name) >= least]).toEqual([name, true]);
    }
  }, 180_000);

  test('write down once what an edit did, though a clock was weeks ahead when the point was studied', async () => {
    const { disagreements, lost } = await play([
      { deed: 'setClock', on: 0, pick: 31684 },
      { deed: 'review', on: 0, pick: 37127 },
      { deed: 'moveBullet', on: 0, pick: 57183 },
      { deed: 'setClock', on: 0, pick: 0 },
    ]);
    expect([disagreements, lost]).toEqual([[], []]);
  });

  test('see at once what a copy of them wrote into a file of the same name and size', async () => {
    const { disagreements, lost } = await play([
      { deed: 'moveBullet', on: 4, pick: 23616 },
      { deed: 'renameNote', on: 4, pick: 41965 },
      { deed: 'copyDevice', on: 10, pick: 36780 },
      { deed: 'review', on: 3, pick: 60085 },
      { deed: 'review', on: 9, pick: 44643 },
    ]);
    expect([disagreements, lost]).toEqual([[], []]);
  });

  test('do the same each time the same is done', async () => {
    const [one, other] = [await play(commandsFor(7)), await play(commandsFor(7))];
    expect(one.tally.print()).toBe(other.tally.print());
    expect(commandsFor(8)).not.toEqual(commandsFor(7));
  });
});

/** What a fault is seen by. */
const traces: Readonly<Record<Fault, RegExp>> = {
  'drops-outbox': /lacks the event/u,
  'arrival-order': /know different things/u,
  'whole-file': /lost the line|lacks the event/u,
  'writes-notes': /is not as it was left/u,
  'early-saved': /lacks the event/u,
};

function faultOf(name: string): Fault | null {
  return faults.find((each) => each === name) ?? null;
}

describe('a device with a fault is found out', () => {
  test.each(Object.entries(traces))('%s', async (fault, trace) => {
    for (let seed = 1; seed <= 60; seed++) {
      const { disagreements, lost } = await play(commandsFor(seed), faultOf(fault));
      const wrong = [...disagreements, ...lost];
      if (wrong.length > 0) {
        expect(wrong.join('\n')).toMatch(trace);
        return;
      }
    }
    expect.fail('60 runs saw nothing');
  });

  test('and what fails is narrowed down to a few commands', async () => {
    const fault = 'drops-outbox';
    let seed = 1;
    while ((await play(commandsFor(seed), fault)).lost.length === 0) seed++;
    const few = await narrow(seed, fault, 20_000);
    expect(few.length).toBeLessThan(5);
    expect((await play(few, fault)).lost).not.toEqual([]);
  });

  test('two items on a point, or one on two', () => {
    const item = { id: 'a', text: '', role: 'cause', line: 1, under: '', path: '' } as const;
    const [a, b] = ['a', 'b'].map((id) => ({ ...item, id, earlier: [], reviews: [] }));
    if (!a || !b) throw new Error('No items');
    expect(
      seatFaults({
        seats: [
          ['N.md', 'p', a],
          ['N.md', 'q', b],
        ],
      }),
    ).toEqual([]);
    expect(
      seatFaults({
        seats: [
          ['N.md', 'p', a],
          ['N.md', 'p', b],
        ],
      }),
    ).toHaveLength(1);
    expect(
      seatFaults({
        seats: [
          ['N.md', 'p', a],
          ['M.md', 'p', a],
        ],
      }),
    ).toHaveLength(1);
  });
});

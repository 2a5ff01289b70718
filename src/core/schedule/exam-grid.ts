import { Rating } from 'ts-fsrs';
import { lazily } from '../text/lazy';
import { nextState, recallAfter } from './memory';

/*
 * Memories on a grid, so that all that may become of them until an exam can be looked through: rows of difficulty,
 * columns of stability. Places have fractions, and what lies between the states is interpolated.
 */

export const columns = 24;
const lowest = 0.05;
/** Each stability is so many times the one before; the last is some three years. */
const ratio = 1.55;

/** 2.1 is the difficulty of a first good answer, 7.4 and 9.2 are what one and two misses make of it. */
const difficulties = [1, 2.1, 5, 7.4, 9.2, 9.9];
const rows = difficulties.length;
export const states = rows * columns;

/** A place is never on the last column or row, so that what lies beyond it is in the table: reading outside is slow. */
export const lastColumn = columns - 1.001;
const lastRow = rows - 1.001;

/** The stability of a state, in days. */
export function stabilityOf(state: number): number {
  return lowest * ratio ** (state % columns);
}

export function columnOf(stability: number): number {
  const column = Math.log(stability / lowest) / Math.log(ratio);
  return Math.min(lastColumn, Math.max(0, column));
}

export function rowOf(difficulty: number): number {
  const above = difficulties.findIndex((one) => one > difficulty);
  if (above === -1) return lastRow;
  const low = difficulties[above - 1] ?? 0;
  const high = difficulties[above] ?? 0;
  return above === 0 ? 0 : above - 1 + (difficulty - low) / (high - low);
}

/** By row: the row after a miss. A right answer (good) leaves the difficulty all but as it was. */
const missedRows = lazily(() =>
  difficulties.map((difficulty) =>
    rowOf(nextState({ stability: 1, difficulty }, 1, Rating.Again).difficulty),
  ),
);

/** The row after a miss in a row. */
export function rowMissed(row: number): number {
  const low = missedRows()[Math.floor(row)] ?? lastRow;
  const high = missedRows()[Math.ceil(row)] ?? low;
  return low + (high - low) * (row % 1);
}

/** What a review finds so many days after the one before, by state. */
export interface Gap {
  /** 0..1: the chance to know it. */
  readonly recall: Float64Array;
  /** The column after a right answer and after a miss. */
  readonly right: Float64Array;
  readonly missed: Float64Array;
  /** The same as the state below, and what is left over: for the loop that asks it some 100,000 times. */
  readonly rightState: Int16Array;
  readonly rightPart: Float64Array;
  readonly missedState: Int16Array;
  readonly missedPart: Float64Array;
}

const gaps = lazily(() => new Map<number, Gap>());

/** @param days whole, from 1 on */
export function gapOf(days: number): Gap {
  // After months a day more or less changes nothing: fewer tables.
  const step = days < 60 ? 1 : days < 240 ? 4 : 16;
  const rounded = Math.min(1600, Math.round(days / step) * step);
  let gap = gaps().get(rounded);
  if (!gap) gaps().set(rounded, (gap = makeGap(rounded)));
  return gap;
}

function makeGap(days: number): Gap {
  const gap: Gap = {
    recall: new Float64Array(states),
    right: new Float64Array(states),
    missed: new Float64Array(states),
    rightState: new Int16Array(states),
    rightPart: new Float64Array(states),
    missedState: new Int16Array(states),
    missedPart: new Float64Array(states),
  };
  for (let state = 0; state < states; state++) {
    const stability = stabilityOf(state);
    const before = { stability, difficulty: difficulties[Math.floor(state / columns)] ?? 10 };
    const right = columnOf(nextState(before, days, Rating.Good).stability);
    const missed = columnOf(nextState(before, days, Rating.Again).stability);
    const start = state - (state % columns);
    gap.recall[state] = recallAfter(days, stability);
    gap.right[state] = right;
    gap.missed[state] = missed;
    gap.rightState[state] = start + Math.floor(right);
    gap.rightPart[state] = right % 1;
    gap.missedState[state] = start + Math.floor(missed);
    gap.missedPart[state] = missed % 1;
  }
  return gap;
}

export function at(table: Float64Array, index: number): number {
  return table[index] ?? 0;
}

/** What stands in a row of a table, which begins at `start`, at a column between its states. */
function along(table: Float64Array, start: number, column: number): number {
  const whole = Math.floor(column);
  const part = column - whole;
  return at(table, start + whole) * (1 - part) + at(table, start + whole + 1) * part;
}

/** What stands in a table of states at a place between them. */
export function valueAt(table: Float64Array, row: number, column: number): number {
  const start = Math.floor(row) * columns;
  const part = row % 1;
  const above = along(table, start, column);
  return part === 0 ? above : above * (1 - part) + along(table, start + columns, column) * part;
}

/** Shares an amount out among the states around a place. */
export function addAt(table: Float64Array, row: number, column: number, amount: number): void {
  const start = Math.floor(row) * columns + Math.floor(column);
  const down = row % 1;
  const across = column % 1;
  const add = (state: number, part: number): void => {
    if (part > 0) table[state] = at(table, state) + part * amount;
  };
  add(start, (1 - down) * (1 - across));
  add(start + 1, (1 - down) * across);
  add(start + columns, down * (1 - across));
  add(start + columns + 1, down * across);
}

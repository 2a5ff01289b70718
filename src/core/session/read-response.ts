import { isRecord } from '../text/record';
import type { Response } from './response';

/** A response as it was kept, by whatever version; null where it is none that this version knows. */
export function readResponse(stored: unknown): Response | null {
  if (!isRecord(stored)) return null;
  const given = readGiven(stored);
  return given && stored['hinted'] === true ? { ...given, hinted: true } : given;
}

function readGiven(stored: Record<string, unknown>): Response | null {
  // In quotes, because these names stand in files that another version reads.
  const option = stored['option'];
  const order = stored['order'];
  const chosen = stored['chosen'];
  const text = stored['text'];
  const said = stored['said'];
  const fix = stored['fix'];
  const overruled = stored['overruled'] === true ? ({ overruled: true } as const) : {};
  switch (stored['kind']) {
    case 'choice':
      return isNumber(option) ? { kind: 'choice', option } : null;
    case 'order':
      return Array.isArray(order) && order.every(isNumber) ? { kind: 'order', order } : null;
    case 'match':
      return Array.isArray(chosen) && chosen.every((at) => at === null || isNumber(at))
        ? { kind: 'match', chosen }
        : null;
    case 'typed':
      return typeof text === 'string' ? { kind: 'typed', text, ...overruled } : null;
    case 'truth':
      return typeof said === 'boolean'
        ? { kind: 'truth', said, fix: typeof fix === 'string' ? fix : '', ...overruled }
        : null;
    case 'written':
      return typeof text === 'string' ? { kind: 'written', text, ...readRulings(stored) } : null;
    default:
      return stored['kind'] === 'skip' ? { kind: 'skip' } : null;
  }
}

function readRulings(stored: Record<string, unknown>): { rulings?: Record<number, boolean> } {
  const rulings = stored['rulings'];
  if (!isRecord(rulings)) return {};
  const read = Object.entries(rulings).flatMap(([part, right]): [number, boolean][] =>
    /^\d{1,4}$/u.test(part) && typeof right === 'boolean' ? [[Number(part), right]] : [],
  );
  return read.length > 0 ? { rulings: Object.fromEntries(read) } : {};
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a value with the approved output beside a fixture. A missing file fails, so that nothing approves itself:
 * `UPDATE_GOLDEN=1` writes it, and a person reads the diff.
 */
export function expectGolden(file: URL, value: unknown): void {
  expectGoldenText(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** The same of a text. */
export function expectGoldenText(file: URL, actual: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  if (!existsSync(file)) throw new Error(`No approved output: ${file.pathname}`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

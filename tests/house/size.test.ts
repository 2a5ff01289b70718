import { expect, it } from 'vitest';
import { budget, measureSize } from '../../scripts/size.mjs';

it('main.js stays within 704 KB', { timeout: 30_000 }, async () => {
  const { bytes } = await measureSize();
  expect(budget).toBe(704 * 1024);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(budget);
});

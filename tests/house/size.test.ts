import { expect, it } from 'vitest';
import { budget, measureSize } from '../../scripts/size.mjs';

it('main.js stays within 448 KB', { timeout: 30_000 }, async () => {
  const { bytes } = await measureSize();
  expect(budget).toBe(448 * 1024);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(budget);
});

import { describe, expect, it } from 'vitest';
import { checkSheet, cuba } from './check-page';
import { reopen } from './page';

const sheet = checkSheet();
const { open, check, question, box, point, picture, edges, inSight } = sheet;

describe('the picture', () => {
  const width = async (): Promise<number> => (await edges(picture())).width;
  const left = async (): Promise<number> => (await edges(picture())).left;

  it('is zoomed and moved by buttons, keys, wheel and pointer, and fits again', async () => {
    await open({ file: cuba });
    const before = await width();
    await check().getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(width).toBeGreaterThan(before);
    await check().getByRole('button', { name: 'Fit' }).click();
    await expect.poll(width).toBeCloseTo(before, 0);
    // The focus did not go away with the button.
    await sheet.page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(before);
    const at = await left();
    await sheet.page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeLessThan(at);
    await sheet.page.keyboard.press('0');
    await expect.poll(width).toBeCloseTo(before, 0);
    await picture().hover();
    await sheet.page.mouse.wheel(0, -200);
    await expect.poll(width).toBeGreaterThan(before);
    const moved = await left();
    await sheet.page.mouse.down();
    await sheet.page.mouse.move(0, 400, { steps: 3 });
    await sheet.page.mouse.up();
    await expect.poll(left).toBeLessThan(moved);
  });

  it('is zoomed by two fingers', async () => {
    await open({ file: cuba, device: 'phone' });
    const { x, y, width: before, height } = await edges(picture());
    const fingers = await sheet.page.context().newCDPSession(sheet.page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      apart: number,
    ): Promise<unknown> =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [-apart, apart].map((by, id) => ({
                x: x + before / 2 + by,
                y: y + height / 2,
                id,
              })),
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(width).toBeGreaterThan(before * 2);
  });
});

describe('an answer of 20,000 words', () => {
  const long = Array.from(
    { length: 1000 },
    (_, at) =>
      `Sentence ${at}: both sides pull at the rope, and the knot of war gets tighter and tighter until nobody can untie it.`,
  ).join(' ');

  it('leaves room on a phone for its question, its button and the source', async () => {
    await open({ file: cuba, device: 'phone' });
    await box(1).fill(long);
    await box(1).focus();
    const button = question(1).getByRole('button', { name: 'Check' });
    await question(1).evaluate((one) => one.scrollIntoView());
    for (const part of [question(1).locator('h3'), box(1), button, picture()]) {
      expect(await inSight(part)).toBe(true);
    }
    expect((await edges(button)).bottom).toBeLessThanOrEqual((await edges(picture())).top);
  });

  it('is typed and marked without a freeze, and leaves the sheet as it is', async () => {
    await open({ file: cuba });
    await box(1).fill(long);
    await sheet.page.evaluate(() => {
      const seen = window as Window & { slowest?: number };
      seen.slowest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          seen.slowest = Math.max(seen.slowest ?? 0, duration);
        }
      }).observe({ type: 'event' });
    });
    await box(1).press('End');
    await box(1).pressSequentially(' and so on');
    await sheet.page.waitForTimeout(600);
    const slowest = await sheet.page.evaluate(
      () => (window as Window & { slowest?: number }).slowest,
    );
    // A busy machine is no failure; a key that takes a second is.
    expect(slowest).toBeLessThan(700);
    expect(await inSight(box(1))).toBe(true);
    await box(1).press('Control+Enter');
    await question(1).getByText('In your note').waitFor();
    expect(await inSight(question(1).locator('.causeway-verdict'))).toBe(true);
    expect((await edges(question(1))).height).toBeLessThan(2500);
    await point(1).first().click();
    await expect.poll(() => inSight(question(1).locator('.is-yours .is-shown').first())).toBe(true);
    await reopen(sheet.page);
    await question(1).locator('.causeway-verdict').waitFor();
  });
});

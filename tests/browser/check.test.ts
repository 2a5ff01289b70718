import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findings, tooSmall } from './findings';
import {
  closeBrowser,
  closeHost,
  openHost,
  reopen,
  runCommand,
  whenReady,
  type HostPage,
} from './page';

let host: HostPage;
let page: Page;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const open = async (look: Parameters<typeof openHost>[0]): Promise<void> => {
  host = await openHost(look);
  page = host.page;
  await runCommand(page, 'check-sources');
  await check().locator('article').first().waitFor();
};
const check = () => page.locator('.causeway-check');
const question = (at: number) => check().locator('article').nth(at);
const box = (at: number) => question(at).getByRole('textbox');
const point = (at: number) => question(at).locator('.causeway-point-words');
const picture = () => check().locator('.causeway-sources img').first();

const answer = async (at: number, text: string): Promise<void> => {
  await box(at).fill(text);
  await box(at).press('Control+Enter');
  await question(at).getByText('In your note').waitFor();
};
const edges = async (part: Locator): Promise<DOMRect> =>
  part.evaluate((element) => element.getBoundingClientRect());
/** All of it is on the screen, inside the pane. */
const inSight = async (part: Locator): Promise<boolean> => {
  const [inner, pane] = [await edges(part), await edges(check())];
  return inner.top >= pane.top - 1 && inner.bottom <= pane.bottom + 1 && inner.height > 0;
};

const cuba = 'Cuban Missile Crisis.md';
const twoSets = 'Munich Agreement.md';

describe('the sheet', () => {
  it('keeps the picture beside its questions, in sight while they scroll', async () => {
    await open({ file: cuba, width: 1500, height: 600 });
    await picture().waitFor();
    expect(
      await picture().evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    const [source, first] = [await edges(picture()), await edges(question(0))];
    expect(source.right).toBeLessThanOrEqual(first.left);
    await answer(0, 'Kennedy and Khrushchev');
    await box(2).focus();
    expect(await inSight(picture())).toBe(true);
    expect(await inSight(box(2))).toBe(true);
    expect(await inSight(question(0).locator('h3'))).toBe(false);
  });

  it('has no model answer in the page until it is asked for', async () => {
    await open({ file: cuba });
    expect(await check().getByText('In your note').count()).toBe(0);
    expect(await check().innerHTML()).not.toContain('stars and stripes');
  });

  it.each([
    { device: 'phone' as const, file: cuba },
    { device: 'desktop' as const, file: cuba, width: 900 },
  ])(
    'in a narrow pane ($device) shows the source below the box that one types in',
    async (look) => {
      await open(look);
      for (const at of [0, 2]) {
        await box(at).focus();
        await expect.poll(() => inSight(box(at))).toBe(true);
        expect(await inSight(picture())).toBe(true);
        expect((await edges(box(at))).bottom).toBeLessThanOrEqual((await edges(picture())).top);
      }
      await check().getByRole('button', { name: 'Hide the source' }).click();
      expect(await picture().isVisible()).toBe(false);
      await check().getByRole('button', { name: 'Show the source' }).click();
      expect(await picture().isVisible()).toBe(true);
    },
  );

  it('goes by the width of its pane and not of the window', async () => {
    await open({ file: cuba, width: 1500 });
    await page.evaluate(() => {
      const pane = document.querySelector<HTMLElement>('.causeway-check')?.closest('.view-content');
      if (pane instanceof HTMLElement) pane.style.maxWidth = '400px';
    });
    await expect
      .poll(async () => (await edges(box(0))).bottom <= (await edges(picture())).top)
      .toBe(true);
  });

  it('is mirrored where the app reads from right to left', async () => {
    await open({ file: cuba, width: 1500, rtl: true });
    expect((await edges(picture())).left).toBeGreaterThan((await edges(question(0))).right);
  });

  it('holds a picture of any size', async () => {
    await open({ file: cuba, width: 1500 });
    await picture().evaluate(async (image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [5000, 9000];
      canvas.getContext('2d')?.fillRect(0, 0, 5000, 9000);
      image.src = canvas.toDataURL('image/jpeg', 0.1);
      await image.decode();
    });
    expect(await inSight(picture())).toBe(true);
    const [pane, first] = [await edges(check()), await edges(question(0))];
    expect(first.width).toBeGreaterThan(pane.width / 3);
  });

  it('shows a passage where the source is one', async () => {
    await open({ file: twoSets });
    await check().locator('blockquote').first().waitFor();
  });

  it('begins in the box of the first open question, and on a phone beside it', async () => {
    await open({ file: cuba });
    await expect.poll(() => box(0).evaluate((one) => one === document.activeElement)).toBe(true);
    await closeHost(host);
    await open({ file: cuba, device: 'phone' });
    await expect
      .poll(() => question(0).evaluate((one) => one === document.activeElement))
      .toBe(true);
  });
});

describe('marking', () => {
  it('says point by point what was there, lights it in both texts, and reads it out', async () => {
    await open({ file: cuba });
    await answer(0, 'The two men are Kennedy and Khrushchev; you can tell by the flags.');
    await expect
      .poll(() =>
        question(0)
          .getByText(/Covered|Partly/u)
          .count(),
      )
      .toBeGreaterThan(0);
    await expect.poll(() => question(0).locator('mark').count()).toBeGreaterThan(1);
    await expect.poll(() => check().getByRole('status').innerText()).toMatch(/Question 1: /u);
    expect(await question(0).locator('.causeway-verdict').innerText()).toMatch(/\d of 2 points/u);
  });

  it('marks all that is written, and leaves the rest to be answered', async () => {
    await open({ file: cuba });
    await box(0).fill('Kennedy and Khrushchev');
    await box(1).fill('Nuclear war');
    await check().getByRole('button', { name: 'Check all answers' }).click();
    await expect.poll(() => check().getByText('In your note').count()).toBe(2);
    await box(2).waitFor();
  });

  it('shows by the keyboard which words a point is about', async () => {
    await open({ file: cuba });
    await answer(1, 'The knot is a nuclear war.');
    await point(1).first().focus();
    const shown = question(1).locator('.is-shown');
    await expect.poll(() => shown.count()).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await point(1).nth(1).focus();
    await page.keyboard.press('Shift+Tab');
    await question(1).getByRole('button', { name: 'Try again' }).focus();
    // What was chosen stays lit when the focus has gone.
    await expect.poll(() => question(1).locator('.is-yours .is-shown').count()).toBeGreaterThan(0);
  });

  it('shows the verdict first, with the way on in sight, in a pane of any height', async () => {
    await open({ file: 'Berlin Blockade.md', device: 'phone' });
    await answer(1, 'The air corridors had been agreed in writing in November 1946.');
    const verdict = question(1).locator('.causeway-verdict');
    const way = question(1).getByRole('button', { name: 'Next question' });
    await expect.poll(() => inSight(verdict)).toBe(true);
    expect(await inSight(way)).toBe(true);
    expect((await edges(verdict)).bottom).toBeLessThan((await edges(way)).top);
  });

  it('goes on by Enter, from question to question', async () => {
    await open({ file: cuba });
    await answer(0, 'Kennedy');
    await page.keyboard.press('Enter');
    await expect.poll(() => box(1).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('says in an empty box that nothing was written', async () => {
    await open({ file: twoSets, device: 'phone' });
    await box(0).press('Control+Enter');
    await check().getByText('Nothing was written.').waitFor();
  });
});

describe('what is remembered', () => {
  it('is every letter typed, even where the app is shut at once', async () => {
    await open({ file: 'Berlin Blockade.md' });
    await box(0).fill('A draft that must not be lost');
    const address = new URL(page.url());
    address.searchParams.delete('file');
    await page.evaluate(() => window.host.flushSaves());
    await box(0).pressSequentially('!');
    await page.goto(address.href);
    await whenReady(page);
    await expect.poll(() => box(0).inputValue()).toBe('A draft that must not be lost!');
  });

  it('is the verdict, the last word and the attempts: through a reload and a new name of the note', async () => {
    await open({ file: cuba });
    await answer(1, 'It is a rope.');
    await question(1).getByRole('button', { name: 'Try again' }).click();
    expect(await box(1).inputValue()).toBe('It is a rope.');
    expect(await question(1).getByText('In your note').count()).toBe(0);
    await answer(1, 'The knot stands for a nuclear war.');
    const verdict = question(1).locator('.causeway-verdict');
    await expect.poll(() => verdict.innerText()).toMatch(/Attempt 2 · before: 0 of 3 points/u);
    const before = await verdict.innerText();
    await question(1)
      .getByRole('button', { name: /I was right/u })
      .first()
      .click();
    await question(1).getByText('your decision').waitFor();
    await expect.poll(() => verdict.innerText()).toContain('3 of 3 points');
    expect(await check().getByRole('status').innerText()).toMatch(/^Covered: /u);

    await reopen(page);
    await expect.poll(() => verdict.innerText()).toContain('3 of 3 points');
    expect(await check().getByRole('status').innerText()).toBe('');
    await page.evaluate(() => window.host.renameFile('Cuban Missile Crisis.md', 'Cuba.md'));
    await question(1).getByText('your decision').waitFor();
    await question(1).getByText('Show 1 earlier attempt').click();
    await question(1).getByText('Attempt 1 · 0 of 3 points').waitFor();
    await question(1).getByRole('button', { name: /^Undo/u }).click();
    await expect.poll(() => verdict.innerText()).toBe(before);
    await page.evaluate(() => window.host.renameFile('Cuba.md', 'Cuban Missile Crisis.md'));
  });

  it('leaves one typing while the note is renamed and edited elsewhere', async () => {
    await open({ file: cuba });
    await box(1).fill('Half a thou');
    const before = await page.evaluate(() => window.host.readFile('Cuban Missile Crisis.md'));
    await page.evaluate(() => window.host.renameFile('Cuban Missile Crisis.md', 'Cuba.md'));
    await page.keyboard.type('ght');
    await page.evaluate(
      (text) => window.host.writeFile('Cuba.md', text),
      before.replace('1. Who are', '1. What is the date?\n    - 1962.\n2. Who are'),
    );
    await expect.poll(() => check().locator('article').count()).toBe(4);
    await page.keyboard.type(' is safe');
    expect(await box(2).inputValue()).toBe('Half a thought is safe');
    await page.evaluate((text) => window.host.writeFile('Cuba.md', text), before);
    await page.evaluate(() => window.host.renameFile('Cuba.md', 'Cuban Missile Crisis.md'));
    await expect.poll(() => box(1).inputValue()).toBe('Half a thought is safe');
  });

  it('is what was typed, and not the verdict, when the model answer is edited meanwhile', async () => {
    await open({ file: cuba });
    await answer(1, 'The knot stands for a nuclear war.');
    const before = await page.evaluate(() => window.host.readFile('Cuban Missile Crisis.md'));
    await page.evaluate(
      ([path, text]) => window.host.writeFile(path ?? '', text ?? ''),
      [cuba, before.replace('stands for a nuclear war', 'stands for the end of the world')],
    );
    await question(1).getByText('has changed since this was checked').waitFor();
    expect(await box(1).inputValue()).toBe('The knot stands for a nuclear war.');
    expect(await question(1).locator('.causeway-verdict').count()).toBe(0);
    await page.evaluate(
      ([path, text]) => window.host.writeFile(path ?? '', text ?? ''),
      [cuba, before],
    );
    await question(1).locator('.causeway-verdict').waitFor();
  });
});

describe('the way through the note', () => {
  it('leads from a finished set to the next, and counts over all of them', async () => {
    await open({ file: twoSets });
    const count = await check().locator('article').count();
    const foot = check().locator('.causeway-check-foot');
    for (let at = 0; at < count; at++) await answer(at, 'They feared another war.');
    await foot.getByText('All answered here').waitFor();
    const head = check().locator('.causeway-check-head');
    await expect.poll(() => head.innerText()).toContain(`${count} of 4 answered`);
    // The way on is under the finger that marked the last answer.
    await page.keyboard.press('Enter');
    await check().getByText('Set 2 of 2').waitFor();
    await expect.poll(() => box(0).evaluate((one) => one === document.activeElement)).toBe(true);
    await foot.getByRole('button', { name: 'Previous sources' }).click();
    await foot.getByRole('button', { name: 'Next sources' }).click();
    await expect.poll(() => head.innerText()).toMatch(/2 of 4 answered · \d+ of \d+ points/u);
    await answer(0, 'It is ashamed.');
    await expect.poll(() => head.innerText()).toContain('3 of 4 answered');
    await foot.getByRole('button', { name: 'Previous sources' }).click();
    await question(0).locator('.causeway-verdict').waitFor();
  });
});

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
    await page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(before);
    const at = await left();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeLessThan(at);
    await page.keyboard.press('0');
    await expect.poll(width).toBeCloseTo(before, 0);
    await picture().hover();
    await page.mouse.wheel(0, -200);
    await expect.poll(width).toBeGreaterThan(before);
    const moved = await left();
    await page.mouse.down();
    await page.mouse.move(0, 400, { steps: 3 });
    await page.mouse.up();
    await expect.poll(left).toBeLessThan(moved);
  });

  it('is zoomed by two fingers', async () => {
    await open({ file: cuba, device: 'phone' });
    const { x, y, width: before, height } = await edges(picture());
    const fingers = await page.context().newCDPSession(page);
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
    await page.evaluate(() => {
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
    await page.waitForTimeout(600);
    const slowest = await page.evaluate(() => (window as Window & { slowest?: number }).slowest);
    // A busy machine is no failure; a key that takes a second is.
    expect(slowest).toBeLessThan(700);
    expect(await inSight(box(1))).toBe(true);
    await box(1).press('Control+Enter');
    await question(1).getByText('In your note').waitFor();
    expect(await inSight(question(1).locator('.causeway-verdict'))).toBe(true);
    expect((await edges(question(1))).height).toBeLessThan(2500);
    await point(1).first().click();
    await expect.poll(() => inSight(question(1).locator('.is-yours .is-shown').first())).toBe(true);
    await reopen(page);
    await question(1).locator('.causeway-verdict').waitFor();
  });
});

describe.each(['dark', 'light'] as const)('for everyone, %s', (theme) => {
  it.each(['desktop', 'phone'] as const)(
    'on a %s a marked sheet has no finding',
    async (device) => {
      await open({ file: cuba, theme, device });
      await answer(1, 'It is a rope.');
      await question(1).getByRole('button', { name: 'Try again' }).click();
      await answer(1, 'The knot stands for a nuclear war in 1963.');
      await question(1)
        .getByRole('button', { name: /I was right/u })
        .first()
        .click();
      await question(1).getByText('Show 1 earlier attempt').click();
      await point(1).first().click();
      expect(await findings(page, '.causeway-check')).toEqual([]);
      if (device === 'phone') expect(await tooSmall(page, '.causeway-check')).toEqual([]);
    },
  );
});

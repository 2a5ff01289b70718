import { expect, inject, it } from 'vitest';
import { quizPage } from './quiz-page';

const sheet = quizPage();
const { stem, place } = sheet;

const open = async (): Promise<void> => {
  await sheet.open({ vault: inject('large') });
  // The host's own list of files is drawn row by row, which the app's is not.
  await sheet.page.evaluate(() => window.host.app.workspace.detachLeavesOfType('file-explorer'));
};

it('over 2,000 notes the first question is there at once, and few notes were read for it', async () => {
  await open();
  const start = (): Promise<number> =>
    sheet.page.evaluate(async () => {
      window.host.app.workspace.detachLeavesOfType('causeway-quiz');
      await new Promise((done) => setTimeout(done, 300));
      const before = performance.now();
      window.host.runCommand('causeway:quiz-all');
      while (!document.querySelector('.causeway-quiz #causeway-stem')) {
        await new Promise((done) => setTimeout(done, 0));
      }
      return performance.now() - before;
    });
  // The very first note that is read after the app was started has all tables of words made.
  await start();
  const reads = await sheet.page.evaluate(() => Object.keys(window.host.reads()).length);
  expect(reads).toBeLessThan(40);
  const times = [await start(), await start(), await start(), await start(), await start()];
  const [, , took = Infinity] = times.sort((a, b) => a - b);
  expect(took, `${Math.round(took)} ms`).toBeLessThan(200);
  await expect.poll(place).toBe('1 of 20');
}, 180_000);

it('of 500 questions does not slow down', async () => {
  await open();
  await sheet.begin('', { scope: { kind: 'folder', path: 'Big' }, length: null });
  await stem().waitFor();
  const times = await sheet.page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => setTimeout(done, 0));
    const seen: number[] = [];
    const find = (name: RegExp): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('.causeway-quiz button')].find((one) =>
        name.test(one.textContent ?? ''),
      );
    for (let at = 0; at < 300; at++) {
      find(/I don’t know/u)?.click();
      while (!find(/^(Next|See)/u)) await frame();
      const before = performance.now();
      const stemBefore = document.querySelector('.causeway-place')?.textContent;
      find(/^(Next|See)/u)?.click();
      while (document.querySelector('.causeway-place')?.textContent === stemBefore) await frame();
      seen.push(performance.now() - before);
      await frame();
    }
    return seen;
  });
  const middle = (part: number[]): number => part.sort((a, b) => a - b)[part.length >> 1] ?? 0;
  const [first, last] = [middle(times.slice(0, 50)), middle(times.slice(-50))];
  expect(last, `${first.toFixed(1)} ms, then ${last.toFixed(1)} ms`).toBeLessThan(50);
  expect(last).toBeLessThan(first * 3 + 8);
}, 240_000);

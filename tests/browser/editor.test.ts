import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

let host: HostPage;
let page: Page;
beforeEach(async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  page = host.page;
  await actions().first().waitFor();
});
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const actions = () => page.locator('.cm-content .causeway-line-action');

it('a heading has a quiz button that starts a quiz on that section', async () => {
  await page.getByRole('button', { name: 'Quiz the section Cause' }).click();
  await page.locator('.causeway-quiz').waitFor();
});

it('a button answers to the keyboard, and the section under the cursor has a command', async () => {
  await page.getByRole('button', { name: 'Quiz the section Cause' }).press('Enter');
  await page.locator('.causeway-quiz').waitFor();
  await page.evaluate(() => window.host.openFile('Berlin Blockade.md'));
  await page.evaluate(() =>
    window.host.app.workspace.activeEditor?.editor?.setCursor({ line: 6, ch: 0 }),
  );
  await runCommand(page, 'quiz-section');
  await page.locator('.causeway-quiz').waitFor();
});

it('among the sources there is no section to quiz', async () => {
  const available = (line: number) =>
    page.evaluate((at) => {
      window.host.app.workspace.activeEditor?.editor?.setCursor({ line: at, ch: 0 });
      return window.host.commandAvailable('causeway:quiz-section');
    }, line);
  const lines = (await page.evaluate(() => window.host.readFile('Berlin Blockade.md'))).split('\n');
  expect(await available(lines.indexOf('## Impacts') + 2)).toBe(true);
  expect(await available(lines.indexOf('## Source Questions') + 2)).toBe(false);
});

it('a source question has a check button that opens its set', async () => {
  await page.evaluate(() => {
    const editor = window.host.app.workspace.activeEditor?.editor;
    const last = (editor?.lineCount() ?? 1) - 1;
    editor?.scrollIntoView({ from: { line: last, ch: 0 }, to: { line: last, ch: 0 } });
  });
  await page.getByRole('button', { name: 'Check your answer to source question 1' }).click();
  await page.locator('.causeway-check').waitFor();
});

it('the buttons are no part of the text: not of what is copied, selected or saved', async () => {
  const state = await page.evaluate(() => {
    const editor = window.host.app.workspace.activeEditor?.editor;
    const end = { line: (editor?.lineCount() ?? 1) - 1, ch: 0 };
    editor?.setSelection({ line: 0, ch: 0 }, end);
    return { selected: editor?.getSelection() ?? '', value: editor?.getValue() ?? '' };
  });
  const onDisk = await page.evaluate(() => window.host.readFile('Berlin Blockade.md'));
  expect(state.value).toBe(onDisk);
  expect(onDisk.startsWith(state.selected)).toBe(true);
  expect(state.selected).not.toMatch(/CauseQuiz|Cause\s*Quiz/u);
});

it('only the lines on the screen are drawn on', async () => {
  await page.evaluate(async () => {
    const section = (at: number) =>
      `## Cause ${at}\n- In ${1000 + at} something happened to Cuba.\n\n`;
    const text = `#history\n\n${Array.from({ length: 600 }, (_, at) => section(at)).join('')}`;
    await window.host.app.vault.create('Long.md', text);
    await window.host.settled();
    await window.host.openFile('Long.md');
  });
  await page.getByRole('button', { name: 'Quiz the section Cause 0' }).waitFor();
  expect(await actions().count()).toBeLessThan(100);
  await page.evaluate(() => window.host.deleteFile('Long.md'));
});

it('another file has none', async () => {
  await page.evaluate(() => window.host.openFile('Other subjects/Shopping list.md'));
  await expect.poll(() => actions().count()).toBe(0);
});

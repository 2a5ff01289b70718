import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, closeHost, openHost, runCommand, reopen, type HostPage } from './page';

let host: HostPage;
let page: Page;
const open = async (look: Parameters<typeof openHost>[0]): Promise<void> => {
  host = await openHost(look);
  page = host.page;
};
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const outline = () => page.locator('.causeway-outline');
const row = (text: string | RegExp) => outline().getByRole('treeitem').filter({ hasText: text });
/** 1-based line of the editor's cursor. */
const cursorLine = () =>
  page.evaluate(() => (window.host.app.workspace.activeEditor?.editor?.getCursor().line ?? -1) + 1);

describe('with a history note open', () => {
  beforeEach(() => open({ file: 'Berlin Blockade.md' }));

  it('opens by ribbon and by command, and shows causes, course, impacts and sources', async () => {
    await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('causeway-outline'));
    await expect.poll(() => outline().count()).toBe(0);
    await page.getByRole('button', { name: 'Open crisis outline' }).click();
    await outline().getByRole('tree').waitFor();
    for (const part of ['Cause', 'Course', 'Impacts', 'Source Questions']) {
      await row(part).first().waitFor();
    }
    await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('causeway-outline'));
    await runCommand(page, 'open-outline');
    await outline().getByRole('tree').waitFor();
  });

  it('goes to the exact line of a point by click', async () => {
    const point = row('24 Jun 1948').first();
    await point.click();
    const line = await cursorLine();
    const text = await page.evaluate(
      (at) => window.host.app.workspace.activeEditor?.editor?.getLine(at - 1),
      line,
    );
    expect(text).toContain('24 June');
  });

  it('is walked by arrow keys, folds and stays folded after a reload', async () => {
    const cause = row('Cause').first();
    await cause.focus();
    const before = await outline().getByRole('treeitem').count();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-level')))
      .toBe('2');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => outline().getByRole('treeitem').count()).toBeLessThan(before);
    await expect.poll(() => cause.getAttribute('aria-expanded')).toBe('false');
    await reopen(page);
    await expect.poll(() => row('Cause').first().getAttribute('aria-expanded')).toBe('false');
  });

  it('opens a line by Enter', async () => {
    await row('Cause').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(cursorLine).toBeGreaterThan(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('cm-content')))
      .toBe(true);
  });

  it('marks the row in which the cursor of the editor stands', async () => {
    const line = await page.evaluate(async () => {
      const text = await window.host.readFile('Berlin Blockade.md');
      return text.split('\n').findIndex((each) => each.includes('24 June'));
    });
    await page.evaluate(
      (at) => window.host.app.workspace.activeEditor?.editor?.setCursor({ line: at, ch: 3 }),
      line,
    );
    await expect.poll(() => row('24 Jun 1948').first().getAttribute('aria-current')).toBe('true');
  });

  it('follows another note', async () => {
    await page.evaluate(() => window.host.openFile('French Revolution.md'));
    await outline().getByText('French Revolution').first().waitFor();
  });

  it('keeps the note while a quiz on it is in front', async () => {
    await runCommand(page, 'quiz-note');
    await page.locator('.causeway-quiz').waitFor();
    await row('Cause').first().waitFor();
  });
});

describe('where the open file is no history note', () => {
  it('offers the history notes of the vault', async () => {
    await open({ file: 'Other subjects/Shopping list.md' });
    const choices = outline().getByRole('button', { name: /Berlin Blockade|Munich Agreement/u });
    await expect.poll(() => choices.count()).toBe(2);
    await choices.first().click();
    await outline().getByRole('tree').waitFor();
  });

  it('has not read that file', async () => {
    await open({ file: 'Other subjects/Shopping list.md' });
    expect(await outline().getByText('Shopping list').count()).toBe(0);
    expect(await page.evaluate(() => window.host.commandAvailable('causeway:quiz-note'))).toBe(
      false,
    );
    expect(await page.evaluate(() => window.host.commandAvailable('causeway:check-sources'))).toBe(
      false,
    );
  });
});

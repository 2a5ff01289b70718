import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

const vault = inject('founding');
const file = 'Cuban Missile Crisis.md';

afterAll(closeBrowser);

describe.skipIf(vault === null)(
  'the founding example, unchanged (skipped where ../shared/data/notes is not there)',
  () => {
    let host: HostPage;
    let page: Page;
    beforeEach(async () => {
      host = await openHost({ file, vault: vault ?? '' });
      page = host.page;
    });
    afterEach(() => closeHost(host));

    const outline = () => page.locator('.causeway-outline');

    it('is outlined with its three causes, six steps and six impacts, each a click from its line', async () => {
      await outline().getByRole('tree').waitFor();
      const counts = await page.evaluate(() => {
        const count: Record<string, number> = {};
        let section = '';
        for (const row of document.querySelectorAll('.causeway-outline [role=treeitem]')) {
          if (row.getAttribute('aria-level') === '1') {
            section = /Cause|Course|Impacts|Source|Missile/u.exec(row.textContent)?.[0] ?? '';
          } else count[section] = (count[section] ?? 0) + 1;
        }
        return count;
      });
      expect(counts).toMatchObject({ Cause: 3, Course: 6, Impacts: 6 });
      await outline().getByRole('treeitem').filter({ hasText: '28 Oct 1962' }).click();
      const line = await page.evaluate(() => {
        const editor = window.host.app.workspace.activeEditor?.editor;
        return editor?.getLine(editor.getCursor().line) ?? '';
      });
      expect(line).toContain('28th October');
    });

    it('gives a quiz of twenty questions of at least four kinds', async () => {
      await runCommand(page, 'quiz-note');
      const quiz = page.locator('.causeway-quiz');
      await quiz.getByText('1 of 20').waitFor();
      const kinds = new Set<string>();
      for (let at = 1; at <= 20; at++) {
        await quiz.getByText(`${at} of 20`).first().waitFor();
        kinds.add(await quiz.locator('#causeway-kind').innerText());
        await page.getByRole('button', { name: 'I don’t know' }).click();
        await quiz.locator('.causeway-evidence').waitFor();
        await page.keyboard.press('Enter');
      }
      await quiz.getByRole('heading', { name: /0 of 20 right/u }).waitFor();
      expect(kinds.size).toBeGreaterThanOrEqual(4);
    });

    it('names the picture that is missing and asks three questions made from the answers without giving them away', async () => {
      await outline().getByText('Screen Shot 2022-05-31 at 11.39.24 am.png').waitFor();
      await runCommand(page, 'check-sources');
      const check = page.locator('.causeway-check');
      await check.getByText('Screen Shot 2022-05-31 at 11.39.24 am.png').first().waitFor();
      await check.getByText('Picture not in this vault').waitFor();
      await check.getByText('1. Who are the two personalities?').first().waitFor();
      await check.getByText('2. What does the cartoon').first().waitFor();
      await check.getByText('3. What does the cartoon').first().waitFor();
      expect(await check.innerText()).not.toMatch(/Kennedy|Khrushchev|destruction|sweat/u);
      const first = check.locator('article').first();
      await first.getByRole('textbox').fill('They are Khrushchev and Kennedy.');
      await first.getByRole('textbox').press('Control+Enter');
      await first.getByText('Covered').first().waitFor();
      expect(await first.innerText()).toContain('John F Kennedy');
    });
  },
);

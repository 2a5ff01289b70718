import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findings, tooSmall } from './findings';
import { closeBrowser, closeHost, openHost, reopen, runCommand, type HostPage } from './page';

const note = 'Cuban Missile Crisis.md';
const view = '.causeway-overview';
const day = 86_400_000;

let host: HostPage;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

/** Says of some questions that nobody knows. */
async function miss(page: Page, count: number): Promise<void> {
  await runCommand(page, 'quiz-note');
  for (let at = 0; at < count; at++) {
    await page.locator('#causeway-stem').waitFor();
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await page.getByRole('button', { name: /^Next/u }).click();
  }
}

/** Opens the app again some days later. */
async function comeBack(page: Page, days: number): Promise<void> {
  await page.clock.install({ time: Date.now() + days * day });
  await reopen(page);
}

describe.each(['desktop', 'phone'] as const)('progress on a %s', (device) => {
  it('leads from nothing studied to what is due, and to its quiz', async () => {
    host = await openHost({ device, theme: 'light', file: note });
    const { page } = host;
    await runCommand(page, 'open-progress');
    await page.locator(view).getByText('Nothing studied yet').waitFor();
    expect(await findings(page, view)).toEqual([]);
    await page.evaluate(async () => {
      const file = window.host.app.vault.getFileByPath('Cuban Missile Crisis.md');
      if (file) await window.host.app.workspace.getLeaf('tab').openFile(file);
    });
    await miss(page, 5);
    await runCommand(page, 'open-progress');
    await page.locator(view).getByText('Nothing is due today').waitFor();
    await page.locator(view).getByText('Saved in Causeway/ by 1 device').waitFor();

    await comeBack(page, 3);
    await runCommand(page, 'open-progress');
    const start = page.locator(view).getByRole('button', { name: /^Start \(\d+\)$/u });
    await start.waitFor();
    await page.locator(`${view} .causeway-figures`).waitFor();
    const [, due = ''] = /(\d+)/u.exec(await start.innerText()) ?? [];
    const title = page.locator(view).getByRole('heading', { level: 2 });
    expect(await title.innerText()).toMatch(new RegExp(`^${due} points? due today$`, 'u'));
    if (device === 'desktop') {
      const status = page.locator('.status-bar').getByRole('button', { name: /^Open progress/u });
      expect(await status.innerText()).toBe(`${due} due`);
    }
    expect(await findings(page, view)).toEqual([]);
    if (device === 'phone') expect(await tooSmall(page, view)).toEqual([]);
    const wide = await page.locator(view).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(wide).toBeLessThanOrEqual(1);
    await start.click();
    expect(await page.locator('.causeway-place').innerText()).toMatch(/^1 of \d+$/u);
    expect(host.errors).toEqual([]);
  }, 120_000);
});

it('a weak point leads to its line, wherever that is by now', async () => {
  host = await openHost({ file: note });
  const { page } = host;
  await miss(page, 4);
  const edit = (from: string, to: string): Promise<void> =>
    page.evaluate(
      async ([path, was, is]) => {
        const file = window.host.app.vault.getFileByPath(path);
        if (file) await window.host.app.vault.process(file, (text) => text.replace(was, is));
        await window.host.settled();
      },
      [note, from, to] as const,
    );
  await edit('## Causes', 'Another line.\n\n## Causes');
  await runCommand(page, 'open-progress');
  const weak = page.locator(`${view} .causeway-weak .causeway-list-item`).first();
  const [words = ''] = (await weak.innerText()).split('\n');
  await weak.click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { editor } = window.host.app.workspace.activeEditor ?? {};
        return editor?.getLine(editor.getCursor().line).replace(/[*[\]]/gu, '') ?? '';
      }),
    )
    .toContain(words.slice(0, 12));
  // As it was: closing the host looks whether the plugin has changed a note.
  await edit('Another line.\n\n## Causes', '## Causes');
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExport } from '../../src/core/progress/export-json';
import { findings } from './findings';
import { closeBrowser, closeHost, logged, openHost, runCommand, type HostPage } from './page';

const note = 'Berlin Blockade.md';
const log = 'Causeway/2026-10 Old laptop.md';

let host: HostPage;
let page: Page;
beforeEach(async () => {
  host = await openHost({ file: note });
  page = host.page;
});
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const quiz = () => page.locator('.causeway-quiz');
const health = () => page.locator('.causeway-log');
const read = (path: string) => page.evaluate((at) => window.host.readFile(at), path);
const files = () => page.evaluate(() => window.host.app.vault.getFiles().map(({ path }) => path));

async function answerOne(): Promise<void> {
  await runCommand(page, 'quiz-note');
  await quiz().getByRole('button', { name: 'I don’t know' }).click();
  await expect.poll(async () => (await logged(page)).length).toBe(1);
  await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('causeway-quiz'));
}

/** As another device has left it. */
const createLog = (text: string) =>
  page.evaluate(
    async ([path = '', words = '']) => {
      const { vault } = window.host.app;
      if (!vault.getFolderByPath('Causeway')) await vault.createFolder('Causeway');
      await vault.create(path, words);
    },
    [log, text],
  );

describe('the health of the log', () => {
  it('says that all is well, and of what there is', async () => {
    await answerOne();
    await runCommand(page, 'log-health');
    await health().getByText('Everything that was written could be read.').waitFor();
    await health().getByText('this device').waitFor();
    await health().getByText('Every point that you studied is still in a note.').waitFor();
    expect(await findings(page, '.causeway-log')).toEqual([]);
  });

  it('leads to each line that could not be read, which stays as it is', async () => {
    const text = '# Old\n\n```json\n{"v":1,"id":"a"\nmy own words\n';
    await createLog(text);
    await runCommand(page, 'log-health');
    await health().getByRole('button', { name: 'line 5' }).waitFor();
    await health().getByRole('button', { name: 'line 4' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path))
      .toBe(log);
    const line = await page.evaluate(
      () => window.host.app.workspace.activeEditor?.editor?.getCursor().line,
    );
    expect(line).toBe(3);
    expect(await read(log)).toBe(text);
  });

  it('finds what a point has become, lets one go, and takes both back', async () => {
    const text = 'The town of Orrin was flooded in 1911.';
    const point = { id: 'orrin', text, role: 'cause', line: 5, under: '', credit: 1 };
    const event = { id: 'first', at: 1_760_000_000_000, by: 'old', kind: 'review', path: note };
    const rest = { quiz: '', question: 'q', family: 'gap', level: 1, hinted: false };
    await createLog(`\n${JSON.stringify({ v: 1, ...event, ...rest, items: [point] })}`);
    await runCommand(page, 'log-health');
    const letGo = health().getByRole('button', { name: `Let it go: ${text}` });
    await letGo.press('Enter');
    await health().getByText('Let go.', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
    await letGo.waitFor();
    await health()
      .getByRole('button', { name: `Find it: ${text}` })
      .press('Enter');
    const choice = page.locator('.prompt');
    await choice.getByRole('combobox').or(choice.getByRole('textbox')).fill('Sokolovsky');
    await choice.getByText('On 20 March 1948').waitFor();
    await page.keyboard.press('Enter');
    await health().getByText('Found in Berlin Blockade.').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Undo: ${text}`);
    await page.keyboard.press('Enter');
    await letGo.waitFor();
    await expect
      .poll(async () => {
        const kinds = (await logged(page)).map(({ kind }) => kind);
        // What an edit did may have been written down meanwhile, too.
        return kinds.filter((kind, at) => kind !== kinds[at - 1]);
      })
      .toEqual(['review', 'release', 'undo', 'seen', 'undo']);
  });
});

describe('a note’s progress', () => {
  it('is forgotten when that is confirmed, and brought back by the notice or in the settings', async () => {
    await answerOne();
    await runCommand(page, 'forget-note');
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await dialog.getByText('Forget what you know of Berlin Blockade?').waitFor();
    await dialog.getByRole('button', { name: 'Forget' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () => (await logged(page)).map(({ kind }) => kind))
      .toEqual(['review', 'forget', 'undo']);
    await runCommand(page, 'forget-note');
    await dialog.getByRole('button', { name: 'Forget' }).click();
    await page.evaluate(() => window.host.openSettings('causeway'));
    const settings = page.getByRole('dialog');
    await settings.getByText('forgotten on').waitFor();
    await settings.getByRole('button', { name: `Delete ${note}` }).click();
    await settings.getByText('None. What you forget').waitFor();
    await expect
      .poll(async () => (await logged(page)).map(({ kind }) => kind))
      .toEqual(['review', 'forget', 'undo', 'forget', 'undo']);
    const ran = await page.evaluate(() => window.host.runCommand('causeway:forget-note'));
    expect(ran).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('is written whole into a new file', async () => {
    await answerOne();
    const before = await files();
    for (const kind of ['json', 'csv', 'anki']) {
      await runCommand(page, `export-${kind}`);
      await expect.poll(async () => (await files()).length).toBe(before.length + 1);
      const [made = ''] = (await files()).filter((path) => !before.includes(path));
      await page.getByText(`The progress was written to ${made}`).waitFor();
      const text = await read(made);
      if (kind === 'json') {
        const kinds = readExport(text)?.entries.map(({ kind: read }) => read);
        expect(kinds).toEqual(['event', 'event']);
      } else expect(text).toContain('Berlin');
      await page.evaluate((path) => window.host.deleteFile(path), made);
    }
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeBrowser, closeHost, openHost, reopen, runCommand, type HostPage } from './page';

let host: HostPage;
let page: Page;
beforeEach(async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  page = host.page;
});
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const openSettings = () => page.evaluate(() => window.host.openSettings('causeway'));
const dialog = () => page.getByRole('dialog');
const buttons = () => page.locator('.cm-content .causeway-line-action');

it('the buttons in the editor can be switched off, and stay off', async () => {
  await buttons().first().waitFor();
  await openSettings();
  await dialog().getByRole('switch', { name: 'Buttons in the editor' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => buttons().count()).toBe(0);
  await reopen(page);
  await page.evaluate(() => window.host.openFile('Berlin Blockade.md'));
  await expect.poll(() => page.locator('.causeway-outline [role=tree]').count()).toBe(1);
  expect(await buttons().count()).toBe(0);
});

it('another tag makes other notes history notes, at once', async () => {
  await openSettings();
  const tag = dialog().getByRole('textbox', { name: 'Tag 1' });
  await tag.fill('#cold-war');
  await tag.blur();
  await page.keyboard.press('Escape');
  const outline = page.locator('.causeway-outline');
  await outline.getByText('History notes').waitFor();
  await expect.poll(() => outline.getByText('Cuban Missile Crisis').count()).toBe(1);
  expect(await outline.getByText('French Revolution').count()).toBe(0);
});

it('a folder makes its notes history notes', async () => {
  await openSettings();
  await dialog().getByRole('button', { name: 'Add a folder' }).click();
  const folder = dialog()
    .getByRole('textbox', { name: 'Folder 1' })
    .or(dialog().getByRole('combobox', { name: 'Folder 1' }));
  await folder.fill('Other subjects');
  await folder.press('Enter');
  await folder.blur();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.host.openFile('Other subjects/Chemistry - Titration.md'));
  await page.locator('.causeway-outline').getByRole('tree').waitFor();
});

it('a tag that is none is refused in words', async () => {
  await openSettings();
  const tag = dialog().getByRole('textbox', { name: 'Tag 1' });
  await tag.fill('two words');
  await tag.blur();
  await dialog().getByText('A tag has no blanks').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.causeway-outline').getByRole('tree').waitFor();
});

it('a question that was called bad is listed with why, and asked again once it is deleted there', async () => {
  await runCommand(page, 'quiz-note');
  const quiz = page.locator('.causeway-quiz');
  await quiz.getByRole('button', { name: 'Bad question?' }).click();
  await quiz.getByRole('button', { name: 'It cannot be understood' }).click();
  await openSettings();
  await dialog().getByText('Berlin Blockade.md: It cannot be understood').waitFor();
  await dialog()
    .getByRole('button', { name: /^Delete / })
    .last()
    .click();
  await dialog()
    .getByText(/^None yet\. A question that you call bad/u)
    .waitFor();
});

it('what another device has set holds here as soon as sync brings it, and is not written over', async () => {
  await page.evaluate(async () => {
    const folder = '.obsidian/plugins/causeway';
    await window.host.app.vault.adapter.mkdir(folder);
    await window.host.writeFile(
      `${folder}/data.json`,
      JSON.stringify({ editorActions: false, newPerDay: 7 }),
    );
    window.host.openSettings('causeway');
  });
  expect(await page.locator('.causeway-line-action').count()).toBe(0);
  await dialog().getByRole('button', { name: 'Add a tag' }).click();
  await page.evaluate(() => window.host.flushSaves());
  const kept = await page.evaluate(() =>
    window.host.readFile('.obsidian/plugins/causeway/data.json'),
  );
  expect(JSON.parse(kept)).toMatchObject({ editorActions: false, newPerDay: 7 });
});

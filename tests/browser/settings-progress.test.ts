import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { closeBrowser, closeHost, logFiles, openHost, reopen, runCommand } from './page';
import type { HostPage } from './page';

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
const row = (name: string) => dialog().locator('.setting-item').filter({ hasText: name });

async function answerOne(): Promise<void> {
  await runCommand(page, 'quiz-note');
  await page.locator('.causeway-quiz').getByRole('button', { name: 'I don’t know' }).click();
  await expect.poll(async () => Object.keys(await logFiles(page)).length).toBe(1);
}

it('an exam is set on a page of its own, kept, and said to be over when it is', async () => {
  await openSettings();
  await dialog().getByText('No exam yet.').waitFor();
  await dialog().getByRole('button', { name: 'Add an exam' }).click();
  await dialog().getByRole('button', { name: 'Exam 1', exact: true }).click();
  await dialog().getByText('Choose what it is about and its date').waitFor();
  const date = dialog().getByLabel('Date', { exact: true });
  await date.fill('2999-06-01');
  await date.blur();
  await expect.poll(() => dialog().getByText('Choose what it is about').count()).toBe(0);
  await dialog().getByRole('combobox').selectOption('note');
  await dialog().getByText('Choose what it is about and its date').waitFor();
  const named = { name: 'Note', exact: true };
  const about = dialog().getByRole('textbox', named).or(dialog().getByRole('combobox', named));
  await about.fill('Berlin Blockade.md');
  await about.press('Enter');
  await about.blur();
  await page.keyboard.press('Escape');
  await reopen(page);
  await openSettings();
  await dialog().getByText('Note: Berlin Blockade.md').waitFor();
  await dialog().getByText('Jun 1, 2999').waitFor();
  await dialog().getByRole('button', { name: 'Exam 1', exact: true }).click();
  await dialog().getByLabel('Date', { exact: true }).fill('2020-02-02');
  await dialog().getByLabel('Date', { exact: true }).blur();
  await dialog().getByText('It is over').waitFor();
  await dialog().getByRole('button', { name: 'Back' }).click();
  await dialog().getByText('Feb 2, 2020, over').waitFor();
  await dialog().getByRole('button', { name: 'Delete Exam 1' }).click();
  await dialog().getByText('No exam yet.').waitFor();
});

it('the log moves to another folder with its files, and nowhere it would do harm', async () => {
  await answerOne();
  const before = Object.values(await logFiles(page));
  await openSettings();
  const folder = dialog().getByRole('textbox', { name: 'Folder', exact: true });
  await folder.fill('.hidden/log');
  await folder.press('Enter');
  await dialog().getByText('is hidden, and not carried by sync').waitFor();
  await folder.fill('Data/Study log');
  await row('Where your progress is kept').getByRole('button', { name: 'Move' }).click();
  await page.getByText('Your progress is now kept in Data/Study log.').waitFor();
  const moved = await page.evaluate(async () => {
    const { vault } = window.host.app;
    const there = vault.getFiles().filter(({ path }) => path.startsWith('Data/Study log/'));
    return Promise.all(there.map(({ path }) => window.host.readFile(path)));
  });
  expect(moved).toEqual(before);
  await folder.fill('Causeway');
  await folder.press('Enter');
  await page.getByText('Your progress is now kept in Causeway.').waitFor();
  expect(Object.values(await logFiles(page))).toEqual(before);
});

it('this device has a name of its own, which is one event however many letters it has', async () => {
  await answerOne();
  await openSettings();
  const name = dialog().getByRole('textbox', { name: 'Name of this device' });
  await name.press('End');
  await name.pressSequentially(' of Anna');
  await name.blur();
  await expect
    .poll(async () => Object.values(await logFiles(page)).join('\n'))
    .toMatch(/"name":"[^"]* of Anna"/u);
  const text = Object.values(await logFiles(page)).join('\n');
  expect(text.match(/"kind":"device"/gu)).toHaveLength(2);
});

it('how well points are to be known is a slider that can be moved by the keyboard', async () => {
  await openSettings();
  const slider = row('How well to know points').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider.inputValue()).toBe('0.91');
  const count = row('New points a day').getByRole('spinbutton');
  await count.fill('1000');
  await dialog().getByText('A whole number from 0 to 999.').waitFor();
  await count.fill('7');
  await reopen(page);
  await openSettings();
  expect(await row('How well to know points').getByRole('slider').inputValue()).toBe('0.91');
  expect(await row('New points a day').getByRole('spinbutton').inputValue()).toBe('7');
});

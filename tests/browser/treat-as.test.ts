import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findings, tooSmall } from './findings';
import { closeBrowser, closeHost, openHost, reopen, runCommand, type HostPage } from './page';

let host: HostPage;
let page: Page;
// Ends with every note as it was: what is chosen is kept in the settings.
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const cuba = 'Cuban Missile Crisis.md';
const open = async (look: Parameters<typeof openHost>[0]): Promise<void> => {
  host = await openHost(look);
  page = host.page;
  await runCommand(page, 'open-outline');
  await outline().getByRole('tree').waitFor();
};
const outline = () => page.locator('.causeway-outline');
/** The row of a heading, whatever stands beside its name. */
const row = (name: string): Locator =>
  outline().locator('.causeway-row.is-section').filter({ hasText: name }).first();
const dots = (name: string): Locator => row(name).getByRole('button', { name: /^Treat/u });
const menu = () => page.getByRole('menu');
const item = (name: string): Locator =>
  menu()
    .locator('.menu-item')
    .filter({ hasText: new RegExp(`^${name}$`, 'u') });
const notice = () => page.locator('.notice');
const choose = async (heading: string, name: string): Promise<void> => {
  await dots(heading).click();
  await item(name).click();
};
const says = (name: string) =>
  expect.poll(async () => (await row(name).innerText()).replace(/\s+/gu, ' ').trim());
/** The key of the row that has the focus, itself or one of its buttons. */
const focusedRow = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']);
const openNote = (path: string) => page.evaluate((file) => window.host.openFile(file), path);

describe('a heading is treated as the student says', () => {
  it('by mouse, at once, with the focus where it was and a word of it', async () => {
    await open({ file: cuba });
    await says('Key people').not.toContain('Impacts');
    await dots('Key people').click();
    expect(await item('Topic').getAttribute('aria-checked')).toBe('true');
    expect(await item('Impacts').getAttribute('aria-checked')).toBe('false');
    await item('Impacts').click();
    await says('Key people').toMatch(/^Key people Impacts/u);
    expect(await row('Key people').locator('..').getAttribute('class')).toContain('is-impact');
    expect(await focusedRow()).toBe('section:Key people');
    await expect
      .poll(() => outline().getByRole('status').innerText())
      .toBe('“Key people” is now Impacts in this note.');
    await dots('Key people').click();
    expect(await item('Impacts').getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('by right click and by keyboard alone', async () => {
    await open({ file: cuba });
    await row('Key people').click({ button: 'right' });
    await item('Course').click();
    await says('Key people').toMatch(/^Key people Course/u);

    await row('Key people').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe(
      'menu',
    );
    await page.keyboard.press('Enter');
    await menu().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says('Key people').toMatch(/^Key people Cause/u);
    expect(await focusedRow()).toBe('section:Key people');

    for (const key of ['Shift+F10', 'ContextMenu']) {
      await row('Key people').focus();
      await page.keyboard.press(key);
      await menu().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => menu().count()).toBe(0);
      expect(await focusedRow()).toBe('section:Key people');
    }
  });

  it('by touch: a tap on the dots, or a long press', async () => {
    await open({ file: cuba, device: 'phone' });
    await dots('Key people').tap();
    await item('Cause').tap();
    await says('Key people').toMatch(/^Key people Cause/u);
    expect(await tooSmall(page, '.causeway-outline')).toEqual([]);
    expect(await tooSmall(page, '.notice')).toEqual([]);
    await notice().getByRole('button', { name: 'Undo' }).tap();
    await says('Key people').not.toContain('Cause');

    await row('Key people').scrollIntoViewIfNeeded();
    const box = await row('Key people').boundingBox();
    const touch = await page.context().newCDPSession(page);
    const touchPoints = [{ x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 20 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await menu().waitFor();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await item('Ignore').tap();
    await says('Key people').toBe('Key people ignored');
    // The finger that let go has not opened the note behind the outline.
    expect(await outline().isVisible()).toBe(true);
  });

  it('and as it was again, by the notice or later by the menu', async () => {
    await open({ file: cuba });
    await choose('Key people', 'Ignore');
    await says('Key people').toBe('Key people ignored');
    await notice().getByRole('button', { name: 'Undo' }).click();
    await says('Key people').toMatch(/^Key people \d/u);
    await expect.poll(() => notice().count()).toBe(0);

    await choose('Key people', 'Ignore');
    await says('Key people').toBe('Key people ignored');
    await choose('Key people', 'As its words say');
    await says('Key people').toMatch(/^Key people \d/u);
    await dots('Key people').click();
    expect(await item('As its words say').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('in its note alone, or under every heading of that name', async () => {
    await open({ file: 'Berlin Blockade.md' });
    await choose('Impacts', 'Topic');
    await says('Impacts').toMatch(/^Impacts Topic/u);
    await openNote('French Revolution.md');
    await outline().getByRole('heading', { name: 'French Revolution' }).waitFor();
    await says('Impacts').not.toContain('Topic');

    await openNote('Berlin Blockade.md');
    await outline().getByRole('heading', { name: 'Berlin Blockade' }).waitFor();
    await choose('Impacts', 'Same for every “Impacts”');
    await notice().getByText('in all notes').waitFor();
    await openNote('French Revolution.md');
    await outline().getByRole('heading', { name: 'French Revolution' }).waitFor();
    await says('Impacts').toMatch(/^Impacts Topic/u);

    await choose('Impacts', 'Cause');
    await says('Impacts').toMatch(/^Impacts Cause/u);
    await choose('Impacts', 'As in every other note');
    await says('Impacts').toMatch(/^Impacts Topic/u);
    await choose('Impacts', 'Only in this note');
    await openNote('Berlin Blockade.md');
    await outline().getByRole('heading', { name: 'Berlin Blockade' }).waitFor();
    await says('Impacts').not.toContain('Topic');
  });

  it('in every note by the button of the notice, and undone there', async () => {
    await open({ file: 'Berlin Blockade.md' });
    await choose('Impacts', 'Course');
    await notice().getByRole('button', { name: 'In every note' }).click();
    await notice().getByText('in all notes').waitFor();
    await openNote('French Revolution.md');
    await outline().getByRole('heading', { name: 'French Revolution' }).waitFor();
    await says('Impacts').toMatch(/^Impacts Course/u);
    await notice().getByRole('button', { name: 'Undo' }).click();
    await says('Impacts').not.toContain('Course');
  });

  it('also after a reload, until it is removed in the settings', async () => {
    await open({ file: cuba });
    await choose('Key people', 'Impacts');
    await says('Key people').toMatch(/^Key people Impacts/u);
    await choose('Links', 'Topic');
    await notice().getByRole('button', { name: 'In every note' }).click();
    await says('Links').toMatch(/^Links Topic/u);
    await reopen(page);
    await openNote(cuba);
    await says('Key people').toMatch(/^Key people Impacts/u);
    await says('Links').toMatch(/^Links Topic/u);

    await page.evaluate(() => window.host.openSettings('causeway'));
    const entry = (name: string) =>
      page.getByRole('dialog').locator('.setting-item').filter({ hasText: name });
    expect(await entry('Links → Topic').innerText()).toContain('In every note');
    expect(await entry('Key people → Impacts').innerText()).toContain(`In ${cuba}`);
    await entry('Key people → Impacts').getByRole('button').click();
    await expect.poll(() => entry('Key people').count()).toBe(0);
    await entry('Links → Topic').getByRole('button').click();
    await page.getByRole('dialog').getByText('the three dots beside a heading').waitFor();
    await page.keyboard.press('Escape');
    await says('Key people').not.toContain('Impacts');
    await says('Links').toBe('Links ignored');
  });

  it('in the quiz, the editor and the commands too', async () => {
    await open({ file: cuba });
    const beside = page.locator('.cm-content .causeway-line-action');
    const quizPeople = beside.and(page.getByLabel('Quiz the section Key people'));
    await row('Key people').click();
    expect(await quizPeople.count()).toBe(0);
    await choose('Key people', 'Impacts');
    await quizPeople.waitFor();
    const canCheck = () =>
      page.evaluate(() => window.host.commandAvailable('causeway:check-sources'));
    expect(await canCheck()).toBe(true);
    await choose('Source questions', 'Ignore');
    await says('Source questions').toBe('Source questions ignored');
    expect(await canCheck()).toBe(false);
  });

  it('when its note gets another name', async () => {
    await open({ file: cuba });
    await choose('Key people', 'Impacts');
    await page.evaluate(() =>
      window.host.renameFile('Cuban Missile Crisis.md', 'Other subjects/Cuba.md'),
    );
    await outline().getByRole('heading', { name: 'Cuba', exact: true }).waitFor();
    await says('Key people').toMatch(/^Key people Impacts/u);
    await page.evaluate(() =>
      window.host.renameFile('Other subjects/Cuba.md', 'Cuban Missile Crisis.md'),
    );
    await outline().getByRole('heading', { name: 'Cuban Missile Crisis' }).waitFor();
    await says('Key people').toMatch(/^Key people Impacts/u);
  });
});

describe('what deserves a look', () => {
  const text = `#history

## Background
- Britain had held the Canal Zone since 1882.

## Causes
- Nasser nationalised the canal in 1956.

## Impacts

## Source Questions
> We are in an armed conflict.

1. What is denied? Answer: That it is a war.
2. Why does he say so?
`;
  const health = () => outline().getByRole('button', { name: 'things to look at' });

  it('is one line in the outline, and each entry goes to its line', async () => {
    await open({ file: cuba });
    expect(await outline().locator('.causeway-health').count()).toBe(0);
    await writeNote(text);
    expect(await health().innerText()).toContain('3 things to look at');
    await health().focus();
    await page.keyboard.press('Enter');
    expect(await health().getAttribute('aria-expanded')).toBe('true');
    const entries: readonly [string, string][] = [
      ['“Background” and “Causes” both read as Cause', '## Causes'],
      ['No points under “Impacts”', '## Impacts'],
      ['Question 2 has no model answer', '2. Why does he say so?'],
    ];
    for (const [said, line] of entries) {
      await outline().getByRole('button', { name: said }).click();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const editor = window.host.app.workspace.activeEditor?.editor;
            return editor?.getLine(editor.getCursor().line);
          }),
        )
        .toBe(line);
    }
    // What the student has said is no longer in question.
    await choose('Background', 'Topic');
    await expect.poll(() => health().innerText()).toContain('2 things to look at');
  });

  it.each(['dark', 'light'] as const)('is for everyone to read and reach, %s', async (theme) => {
    for (const device of ['desktop', 'phone'] as const) {
      if (device === 'phone') await closeHost(host);
      await open({ file: cuba, theme, device });
      await writeNote(text);
      if (device === 'phone') await runCommand(page, 'open-outline');
      await health().click();
      await choose('Background', 'Ignore');
      await says('Background').toBe('Background ignored');
      expect(await findings(page, '.causeway-outline')).toEqual([]);
      expect(await findings(page, '.notice')).toEqual([]);
      if (device === 'phone') expect(await tooSmall(page, '.causeway-outline')).toEqual([]);
    }
  });

  /** Another note in the vault, open; it counts as one of those that stay as they are. */
  async function writeNote(note: string): Promise<void> {
    await page.evaluate(async (words) => {
      await window.host.app.vault.create('Suez Crisis.md', words);
      await window.host.settled();
      await window.host.openFile('Suez Crisis.md');
    }, note);
    host = { ...host, hashes: await page.evaluate(() => window.host.hashVault()) };
    await outline().getByRole('heading', { name: 'Suez Crisis' }).waitFor({ state: 'attached' });
  }
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { makeEvents } from '../../scripts/bench/log';
import { eventLine } from '../../src/core/progress/event';
import { foldStudy } from '../../src/core/progress/study';
import { plain } from '../core/progress/events';
import {
  closeBrowser,
  logFiles,
  logFolder,
  logged,
  openHost,
  reopen,
  runCommand,
  type HostPage,
} from './page';

const cuba = 'Cuban Missile Crisis.md';
let hosts: HostPage[] = [];
// These scenarios edit notes as their user does: only what the user wrote may have changed.
afterEach(async () => {
  const errors = hosts.flatMap((host) => host.errors);
  for (const { context } of hosts) await context.close();
  hosts = [];
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

/** A device of its own: nothing that another one keeps outside the vault. */
const device = async (): Promise<Page> => {
  const host = await openHost({ file: cuba });
  hosts.push(host);
  return host.page;
};
/** Begins a quiz on the note and gives so many questions up. */
const study = async (page: Page, count: number, path = cuba): Promise<void> => {
  await page.evaluate((file) => window.host.openFile(file), path);
  await runCommand(page, 'quiz-note');
  const quiz = page.locator('.causeway-quiz');
  for (let at = 0; at < count; at++) {
    await quiz.getByRole('button', { name: 'I don’t know' }).click();
    await quiz.getByRole('button', { name: /^(Next|See)/u }).click();
  }
  await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('causeway-quiz'));
};
const reviews = async (page: Page): Promise<number> =>
  (await logged(page)).filter(({ kind }) => kind === 'review').length;
/** Brings files into a vault as a sync tool does. */
const bring = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(async (given) => {
    const { vault } = window.host.app;
    for (const [path, text] of Object.entries(given)) {
      const folder = /^(.+)\//u.exec(path)?.[1];
      if (folder && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
      if (vault.getFileByPath(path)) await window.host.writeFile(path, text);
      else await vault.create(path, text);
    }
    await window.host.settled();
  }, files);
const filesOf = (
  files: Readonly<Record<string, string>>,
  path: string,
): Readonly<Record<string, string>> => ({ [path]: files[path] ?? '' });
const note = (page: Page, path: string): Promise<string> =>
  page.evaluate((file) => window.host.readFile(file), path);

describe('what was studied', () => {
  it('is there after a reload, in a file for people that no history note is', async () => {
    const page = await device();
    await study(page, 2);
    await expect.poll(() => reviews(page)).toBe(2);
    const [[path = '', text = ''] = []] = Object.entries(await logFiles(page));
    expect(path).toMatch(/^Causeway\/\d{4}-\d{2} \S.* \w{8}\.md$/u);
    expect(text).toMatch(/^# Causeway/u);
    await reopen(page);
    await study(page, 1);
    await expect.poll(() => reviews(page)).toBe(3);
    expect(Object.keys(await logFiles(page))).toEqual([path]);
  });

  it('is one truth on two devices, though the note was edited and renamed in between', async () => {
    const laptop = await device();
    await study(laptop, 3);
    await expect.poll(() => reviews(laptop)).toBe(3);
    const before = foldStudy(await logged(laptop));
    const [laptopFile = ''] = Object.keys(await logFiles(laptop));

    // The files reach the phone, where the note gets another name and its points other words.
    const phone = await device();
    await bring(phone, await logFiles(laptop));
    const renamed = 'Cuba 1962.md';
    await phone.evaluate(
      ([from = '', to = '']) => window.host.renameFile(from, to),
      [cuba, renamed],
    );
    const edited = (await note(phone, renamed)).replace(
      /^- (\S+) (.+)\.$/gmu,
      '- $1 $2, as is known.',
    );
    await bring(phone, { [renamed]: edited });
    await study(phone, 2, renamed);
    await expect.poll(() => reviews(phone)).toBe(5);
    const files = Object.keys(await logFiles(phone));
    expect(files).toHaveLength(2);
    const phoneFile = files.find((path) => path !== laptopFile) ?? '';

    // And back, as the laptop's sync would: another name is one file gone and one new.
    const fromPhone = filesOf(await logFiles(phone), phoneFile);
    await bring(laptop, { ...fromPhone, [renamed]: edited });
    await laptop.evaluate((gone) => window.host.deleteFile(gone), cuba);
    await study(laptop, 1, renamed);
    await expect.poll(() => reviews(laptop)).toBe(6);
    // Asked before the phone's log was read, a point may be two for a while; then it is known for one.
    const doubled = async (): Promise<string[]> => {
      const texts = [...foldStudy(await logged(laptop)).items.values()].map(({ text }) => text);
      return texts.filter((text, at) => texts.indexOf(text) < at);
    };
    await expect.poll(doubled, { timeout: 20_000 }).toEqual([]);

    // Each device's own file reaches the other until nothing is left to write down.
    const exchange = async (): Promise<boolean> => {
      await bring(phone, filesOf(await logFiles(laptop), laptopFile));
      await bring(laptop, filesOf(await logFiles(phone), phoneFile));
      const [one, other] = [foldStudy(await logged(laptop)), foldStudy(await logged(phone))];
      return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
    };
    await expect.poll(exchange, { timeout: 30_000, interval: 1000 }).toBe(true);
    const here = foldStudy(await logged(laptop));
    // Each point of before has its answers still, under its new name and words.
    for (const [id, item] of before.items) {
      expect(here.items.get(id)?.reviews.slice(0, item.reviews.length)).toEqual(item.reviews);
      expect(here.items.get(id)?.path).toBe(renamed);
    }
    for (const page of [laptop, phone]) expect(await note(page, renamed)).toBe(edited);
  });

  it('says so when the vault takes nothing, keeps it on the device, and writes it later', async () => {
    const page = await device();
    await page.evaluate(() => {
      const { vault } = window.host.app;
      const create = vault.create.bind(vault);
      vault.create = (path, ...rest) =>
        path.startsWith('Causeway/') && !('writable' in window)
          ? Promise.reject(new Error('The folder is read-only'))
          : create(path, ...rest);
    });
    await study(page, 1);
    await reopen(page);
    await expect.poll(() => reviews(page)).toBe(1);
  });
});

it('a start with 100,000 events holds up the screen for no longer than a moment', async () => {
  const page = await device();
  const events = makeEvents(100_000, 5000);
  const perFile = 12_500;
  for (let at = 0; at < events.length; at += perFile) {
    const lines = events.slice(at, at + perFile).map(eventLine);
    const name = `${logFolder}2025-${String(1 + at / perFile).padStart(2, '0')} Old abc.md`;
    await bring(page, { [name]: `# Log\n\n\`\`\`json\n${lines.join('\n')}` });
  }
  await page.evaluate(() => window.host.disablePlugin());
  const gaps = await page.evaluate(async () => {
    const seen: number[] = [];
    let last = performance.now();
    let isOver = false;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      seen.push(now - last);
      last = now;
      if (!isOver) channel.port2.postMessage(null);
    };
    await window.host.enablePlugin();
    last = performance.now();
    channel.port2.postMessage(null);
    await new Promise((done) => setTimeout(done, 8000));
    isOver = true;
    return seen.sort((a, b) => b - a).slice(0, 20);
  });
  // The test bench stores its whole disk in one go, and a busy machine holds up everything now and then: both are few.
  // All of the work at once takes more than a second.
  expect(gaps[2], gaps.map((gap) => gap.toFixed(0)).join(' ')).toBeLessThan(100);
}, 120_000);

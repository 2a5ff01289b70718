import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.mjs';
import type { LogEvent } from '../../src/core/progress/event';
import { readLog } from '../../src/core/progress/read-log';
import type { Device, Theme } from '../host/host-api';

export interface Look {
  readonly device?: Device;
  readonly theme?: Theme;
  readonly file?: string;
  readonly width?: number;
  readonly height?: number;
  readonly rtl?: boolean;
  /** Address of another vault than the demo vault. */
  readonly vault?: string;
}

const sizes: Readonly<Record<Device, { width: number; height: number }>> = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
};

let browser: Browser | null = null;

/** Opens the host in a browser profile of its own; whatever the page logs as an error fails the test. */
export async function openHost(look: Look = {}): Promise<HostPage> {
  browser ??= await chromium.launch({
    executablePath: inject('chromium'),
    args: chromiumFlags,
  });
  const device = look.device ?? 'desktop';
  const size = sizes[device];
  const context = await browser.newContext({
    viewport: { width: look.width ?? size.width, height: look.height ?? size.height },
    hasTouch: device !== 'desktop',
    isMobile: device !== 'desktop',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // The plugin promises no network: any request but to the host's own server is a failure.
  const vault = look.vault ?? inject('demo');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(vault) && !/^(data|blob):/u.test(url)) errors.push(`network: ${url}`);
  });
  const query = new URLSearchParams({ device, theme: look.theme ?? 'dark' });
  if (look.file !== undefined) query.set('file', look.file);
  if (look.rtl) query.set('rtl', '1');
  await page.goto(`${vault}?${query.toString()}`);
  await whenReady(page);
  return { page, context, errors, hashes: await hashVault(page) };
}

/** Waits until the page is up (again) and its metadata cache has read the vault. */
export async function whenReady(page: Page): Promise<void> {
  // A large vault on a busy machine takes its time.
  await page.waitForFunction(() => 'host' in window, undefined, { timeout: 60_000 });
  await page.evaluate(async () => {
    await window.host.ready;
    await window.host.settled();
  });
}

/** Loads the page again as a person does who opens the app the next day: nothing is asked for by address. */
export async function reopen(page: Page): Promise<void> {
  await page.evaluate(() => window.host.flushSaves());
  const address = new URL(page.url());
  address.searchParams.delete('file');
  await page.goto(address.href);
  await whenReady(page);
}

export interface HostPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page so far. */
  readonly errors: string[];
  /** SHA-256 of every file when the page was ready. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The folder that holds what was studied: the one place the plugin writes to unasked. */
export const logFolder = 'Causeway/';

/** Ends a scenario: nothing went wrong, and every note has the bytes that it had. */
export async function closeHost({ page, context, errors, hashes }: HostPage): Promise<void> {
  await page.evaluate(() => window.host.flushSaves());
  const after = await hashVault(page);
  await context.close();
  expect(errors).toEqual([]);
  expect(withoutLog(after)).toEqual(withoutLog(hashes));
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

function withoutLog(hashes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashes).filter(([path]) => !path.startsWith(logFolder)));
}

/** The files of the log by their paths, as they stand in the vault. */
export async function logFiles(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (folder) => {
    const { vault } = window.host.app;
    const files = vault.getFiles().filter(({ path }) => path.startsWith(folder));
    const texts = files.map(async ({ path }) => [path, await window.host.readFile(path)] as const);
    return Object.fromEntries(await Promise.all(texts));
  }, logFolder);
}

/** What the log says, but for what the device is called; in the order in which it was written. */
export async function logged(page: Page): Promise<LogEvent[]> {
  const texts = Object.values(await logFiles(page));
  const events = texts.flatMap((text) => readLog(text).events);
  return events.filter(({ kind }) => kind !== 'device').sort((a, b) => a.at - b.at);
}

async function hashVault(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => window.host.hashVault());
}

/** Runs a command by its id without the plugin's own; fails where it is not available. */
export async function runCommand(page: Page, id: string): Promise<void> {
  const ran = await page.evaluate((command) => window.host.runCommand(command), `causeway:${id}`);
  expect(ran, `the command ${id} is available`).toBe(true);
}

// Takes the screenshots of the README: the four views on a desktop, in a narrow sidebar and on a phone, dark and light.
import { mkdirSync, mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildPlugin } from '../esbuild.config.mjs';
import type { Theme } from '../tests/host/host-api';
import { root } from './installed.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { studiedLog } from './pictures-log';
import { startServer } from './serve.mjs';

const note = 'Cuban Missile Crisis.md';
const folder = path.join(root, 'docs/pictures');
const answer =
  'The knot is nuclear war. If the two sides pull harder it gets tighter, and in the end nobody could untie it.';

type View = 'outline' | 'quiz' | 'check' | 'progress';
type Size = 'desktop' | 'narrow' | 'phone';

interface Scene {
  readonly command: string;
  /** Brings the view to where its picture says most. */
  readonly act: (page: Page) => Promise<void>;
}

const scenes: Readonly<Record<View, Scene>> = {
  outline: {
    command: 'open-outline',
    act: (page) => page.locator('.causeway-outline [role=tree]').waitFor(),
  },
  quiz: { command: 'quiz-note', act: answerADate },
  check: {
    command: 'check-sources',
    act: async (page) => {
      const second = page.locator('.causeway-check article').nth(1);
      await second.getByRole('textbox').fill(answer);
      await second.getByRole('textbox').press('Control+Enter');
      await second.getByText('In your note').waitFor();
      await second.scrollIntoViewIfNeeded();
    },
  },
  progress: {
    command: 'open-progress',
    act: (page) => page.locator('.causeway-today').first().waitFor(),
  },
};

/** Skips to the first question about a date and answers it, so that verdict and evidence show. */
async function answerADate(page: Page): Promise<void> {
  for (let at = 0; at < 10; at++) {
    await page.locator('#causeway-stem').waitFor();
    const kind = await page.locator('#causeway-kind').innerText();
    const options = page.locator('.causeway-quiz [role=radio]');
    const isDate = kind === 'When did it happen?' && (await options.count()) > 0;
    await (isDate ? options.nth(1) : page.getByRole('button', { name: 'I don’t know' })).click();
    await page.locator('.causeway-evidence').waitFor();
    if (isDate) return;
    await page.keyboard.press('Enter');
  }
}

const sizes: Readonly<
  Record<Size, { device: 'desktop' | 'phone'; width: number; height: number }>
> = {
  desktop: { device: 'desktop', width: 1440, height: 900 },
  narrow: { device: 'desktop', width: 1100, height: 900 },
  phone: { device: 'phone', width: 390, height: 844 },
};

export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write('npm run pictures: takes the screenshots in docs/pictures again\n');
    return 0;
  }
  const found = ensureChromium();
  if (found.path === null) {
    process.stderr.write(`${found.problem ?? 'No Chromium'}\n`);
    return 1;
  }
  const plugin = mkdtempSync(path.join(tmpdir(), 'causeway-pictures-'));
  await buildPlugin({ production: true, outfile: path.join(plugin, 'main.js') });
  for (const name of ['manifest.json', 'styles.css']) {
    copyFileSync(path.join(root, name), path.join(plugin, name));
  }
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ plugin });
  const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });
  try {
    for (const view of ['progress', 'outline', 'quiz', 'check'] as const) {
      for (const size of ['desktop', 'narrow', 'phone'] as const) {
        for (const theme of ['dark', 'light'] as const) {
          await take(browser, server.url, view, size, theme);
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(plugin, { recursive: true, force: true });
  }
  return 0;
}

async function take(
  browser: Browser,
  address: string,
  view: View,
  size: Size,
  theme: Theme,
): Promise<void> {
  const { device, width, height } = sizes[size];
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: device === 'phone',
    hasTouch: device === 'phone',
    reducedMotion: 'reduce',
  });
  // The quiz of the pictures is always the same one.
  await context.addInitScript(() => {
    let last = 1;
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array)
        for (const at of array.keys()) array[at] = last += 0x9e3779b9;
      return array;
    };
  });
  const page = await context.newPage();
  const query = new URLSearchParams({ device, theme, file: note });
  await page.goto(`${address}?${query.toString()}`);
  await page.waitForFunction(() => 'host' in window);
  await page.evaluate(async () => {
    await window.host.ready;
    await window.host.settled();
  });
  if (view === 'outline' || view === 'progress') await study(page);
  const { command, act } = scenes[view];
  await run(page, command);
  if (size === 'narrow' && view !== 'outline') await moveToSidebar(page, `causeway-${view}`);
  await act(page);
  const target = size === 'narrow' ? page.locator('.mod-right-split') : page;
  await page.waitForTimeout(300);
  const file = path.join(folder, `${view}-${size}-${theme}.png`);
  await target.screenshot({ path: file });
  process.stdout.write(`${path.relative(root, file)}\n`);
  await context.close();
}

/** Brings the log of weeks of study into the vault, as another device of its owner would. */
async function study(page: Page): Promise<void> {
  const log = studiedLog(path.join(root, 'examples/vault'), Date.now());
  await page.evaluate(async (text) => {
    const { vault } = window.host.app;
    await vault.createFolder('Causeway');
    await vault.create('Causeway/Laptop.md', text);
  }, log);
  // It is read once the file is left alone.
  await page.waitForTimeout(2000);
}

async function run(page: Page, command: string): Promise<void> {
  const ran = await page.evaluate((id) => window.host.runCommand(id), `causeway:${command}`);
  if (!ran) throw new Error(`The command ${command} is not available`);
}

/** A view may be dragged into the sidebar: there it has 320 pixels. */
async function moveToSidebar(page: Page, type: string): Promise<void> {
  await page.evaluate(async (viewType) => {
    const { workspace } = window.host.app;
    const from = workspace.getLeavesOfType(viewType)[0];
    const to = workspace.getRightLeaf(false);
    if (!from || !to) throw new Error(`No leaf shows ${viewType}`);
    const state = from.getViewState();
    from.detach();
    await to.setViewState({ ...state, active: true });
    await workspace.revealLeaf(to);
  }, type);
  await page.locator(`[data-type="${type}"]`).first().waitFor();
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/serve.mjs';
import { root } from '../../scripts/installed.mjs';
import { closeBrowser, openHost, type HostPage } from './page';

// The host itself, with a small plugin of its own: what the other browser tests take for granted.

const folder = mkdtempSync(path.join(tmpdir(), 'causeway-host-'));
const note = 'Berlin Blockade.md';
let server: Awaited<ReturnType<typeof startServer>>;
let host: HostPage;
let page: Page;

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/host-tests/workspace/probe-plugin.ts'],
    outfile: path.join(folder, 'main.js'),
    bundle: true,
    format: 'cjs',
    external: ['obsidian', '@codemirror/*'],
  });
  const manifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0' };
  const described = { ...manifest, description: 'Tries the host.', author: 'Causeway' };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(described));
  writeFileSync(path.join(folder, 'styles.css'), '.probe-view { padding: 12px; }');
  server = await startServer({ plugin: folder });
});
const open = async (look: Parameters<typeof openHost>[0] = {}): Promise<void> => {
  host = await openHost({ file: note, vault: server.url, ...look });
  page = host.page;
};
afterEach(async () => {
  await host.context.close();
  expect(host.errors).toEqual([]);
});
afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const probe = () => page.evaluate(() => window.probe ?? []);
const census = () => page.evaluate(() => window.host.census());
const editor = () => page.locator('.mod-root .cm-content').first();
const onDisk = () => page.evaluate((file) => window.host.readFile(file), note);
const reload = async (): Promise<void> => {
  await page.evaluate(() => window.host.flushSaves());
  await page.reload();
  await page.waitForFunction(() => 'host' in window);
  await page.evaluate(() => window.host.ready);
};

describe('start', () => {
  it('loads the plugin, then the vault with its storm of events, then the layout', async () => {
    await open();
    expect((await probe()).slice(0, 3)).toEqual([
      'onload, data null, layout ready false',
      'layout ready, true',
      'user enabled',
    ]);
  });

  it('comes back from a reload with data, layout and text, and says "enabled" only once', async () => {
    await open();
    await editor().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Typed. ');
    await page.evaluate(() => window.host.openFile('French Revolution.md', { newLeaf: true }));
    await reload();
    expect((await probe())[0]).toBe('onload, data {"times":1}, layout ready false');
    expect(await probe()).not.toContain('user enabled');
    expect(await onDisk()).toMatch(/^Typed\. /u);
    expect(await page.locator('.mod-root [role=tab]').count()).toBe(2);
    expect(await page.locator('.mod-right-split .probe-view').innerText()).toBe('Berlin Blockade');
  });

  it('keeps a tab that is not seen unloaded until it is shown', async () => {
    await open();
    await page.evaluate(() => window.host.openFile('French Revolution.md', { newLeaf: true }));
    await reload();
    const deferred = () =>
      page.evaluate(() =>
        window.host.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.isDeferred),
      );
    expect(await deferred()).toContain(true);
    for (const tab of await page.locator('.mod-root [role=tab]').all()) await tab.click();
    await expect.poll(deferred).toEqual([false, false]);
  });
});

describe('editor', () => {
  it('saves two seconds after the last key, and takes up a change from outside', async () => {
    await open();
    const before = await onDisk();
    await editor().click();
    await page.keyboard.type('x');
    expect(await onDisk()).toBe(before);
    await page.evaluate(() => window.host.settled());
    expect((await onDisk()).length).toBe(before.length + 1);
    await page.evaluate((file) => window.host.writeFile(file, 'From elsewhere'), note);
    await expect.poll(() => editor().innerText()).toBe('From elsewhere');
  });

  it('has the extensions and commands of the plugin while it is on', async () => {
    await open();
    await page.locator('.probe-editor').first().waitFor();
    expect(await page.evaluate(() => window.host.runCommand('probe:write'))).toBe(true);
    await page.evaluate(() => window.host.flushSaves());
    expect(await onDisk()).toContain('probe ');
    await page.evaluate((file) => window.host.openFile(file, { mode: 'reading' }), note);
    expect(await page.evaluate(() => window.host.commandAvailable('probe:write'))).toBe(false);
    await page.locator('.markdown-rendered h2', { hasText: 'Course' }).waitFor();
    await page.evaluate(() => window.host.disablePlugin());
    expect(await page.locator('.probe-editor').count()).toBe(0);
  });
});

describe('plugin', () => {
  it('leaves nothing but a placeholder in its place, which it fills again', async () => {
    await open();
    const on = await census();
    expect(on['intervals']).toBe(1);
    expect(on['domListeners']).toBe(1);
    const off = async () => {
      await page.evaluate(async () => {
        await window.host.disablePlugin();
        await window.host.settled();
      });
      return census();
    };
    const first = await off();
    expect(first).toMatchObject({ intervals: 0, domListeners: 0, elements: 0, views: 4 });
    expect(await probe()).toContain('view closed');
    await page.getByText('no longer active').waitFor();
    await page.evaluate(() => window.host.enablePlugin());
    await page.locator('.probe-view').waitFor();
    expect(await off()).toEqual(first);
  });

  it('is reached by ribbon, palette, address, and by a change of its data from elsewhere', async () => {
    await open();
    await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('probe-view'));
    await page.getByRole('button', { name: 'Open probe' }).click();
    await page.locator('.probe-view').waitFor();
    await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('probe-view'));
    await page.keyboard.press('Control+p');
    await page.keyboard.type('probe open');
    await page.keyboard.press('Enter');
    await page.locator('.probe-view').waitFor();
    await page.evaluate(async () => {
      window.host.openUri('obsidian://probe?file=A%20note');
      await window.host.writeFile('.obsidian/plugins/probe/data.json', '{}');
    });
    expect(await probe()).toEqual(expect.arrayContaining(['uri A note', 'settings changed']));
  });
});

describe('files', () => {
  it('chosen with Alt have a menu in common; any other has its own', async () => {
    await open();
    const row = (name: string) => page.locator(`.nav-files-container [data-path="${name}"]`);
    const choose = (name: string) => row(name).click({ modifiers: ['Alt'] });
    await choose(note);
    await choose('French Revolution.md');
    await row(note).click({ button: 'right' });
    await page.keyboard.press('Escape');
    await row('Other subjects').click({ button: 'right' });
    await page.keyboard.press('Escape');
    await row(note).click();
    await expect.poll(() => page.locator('.nav-files-container .is-selected').count()).toBe(0);
    await row(note).click({ button: 'right' });
    const menus = (await probe()).filter((said) => said.startsWith('menu '));
    expect(menus).toEqual([
      `menu ${note}, French Revolution.md`,
      'menu Other subjects',
      `menu ${note}`,
    ]);
  });
});

describe('windows and devices', () => {
  it('moves a view to a window of its own, where fresh nodes are of another realm', async () => {
    await open();
    const [popout] = await Promise.all([
      host.context.waitForEvent('page'),
      page.evaluate(() => {
        const { workspace } = window.host.app;
        for (const leaf of workspace.getLeavesOfType('probe-view'))
          workspace.moveLeafToPopout(leaf);
      }),
    ]);
    await popout.locator('.probe-view').waitFor();
    await expect.poll(probe).toContain('migrated');
    const fresh = await page.evaluate(() => {
      const [leaf] = window.host.app.workspace.getLeavesOfType('probe-view');
      const el = leaf?.view.containerEl.createDiv();
      return [el instanceof HTMLElement, el?.instanceOf(HTMLElement), el?.win === window];
    });
    expect(fresh).toEqual([false, true, false]);
    await popout.close();
    await expect.poll(probe).toContain('view closed');
  });

  it('has drawers over the page on a phone, and no status bar', async () => {
    await open({ device: 'phone' });
    await page.locator('.workspace-drawer.mod-right .probe-view').waitFor();
    expect(await page.locator('.status-bar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Close sidebar' }).last().click();
    await expect.poll(() => page.locator('.probe-view').isVisible()).toBe(false);
    await page.locator('.mobile-navbar').getByRole('button', { name: 'Ribbon menu' }).click();
    await page.getByRole('menuitem', { name: 'Open probe' }).click();
    await expect.poll(() => page.locator('.probe-view').isVisible()).toBe(true);
  });
});

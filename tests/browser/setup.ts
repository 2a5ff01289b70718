import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPlugin } from '../../esbuild.config.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { root } from '../../scripts/installed.mjs';
import { writeLargeVault } from './large-vault';

/** The owner's founding example; it lies beside a contributor's checkout or it does not. */
const foundingNote = path.join(root, '../shared/data/notes/Cuban Missile Crisis.md');

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the demo vault. */
    demo: string;
    /** Address of a vault that holds the founding example alone; null where that file is not there. */
    founding: string | null;
    /** Address of a vault of 2,000 small history notes in the folder `Big`. */
    large: string;
    chromium: string;
  }
}

/** Builds the plugin as it ships and serves it in the browser host, for all browser tests at once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = ensureChromium();
  if (chromium.path === null) throw new Error(chromium.problem ?? 'no Chromium');
  const folder = mkdtempSync(path.join(tmpdir(), 'causeway-browser-'));
  const plugin = path.join(folder, 'plugin');
  mkdirSync(plugin);
  await buildPlugin({ production: true, outfile: path.join(plugin, 'main.js') });
  for (const name of ['manifest.json', 'styles.css']) {
    copyFileSync(path.join(root, name), path.join(plugin, name));
  }
  const demo = await startServer({ plugin });
  const founding = existsSync(foundingNote) ? await serveFoundingNote(folder, plugin) : null;
  const vault = path.join(folder, 'large');
  writeLargeVault(vault);
  const large = await startServer({ vault, plugin });
  project.provide('demo', demo.url);
  project.provide('large', large.url);
  project.provide('founding', founding?.url ?? null);
  project.provide('chromium', chromium.path);
  return async () => {
    await demo.close();
    await large.close();
    await founding?.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function serveFoundingNote(folder: string, plugin: string): ReturnType<typeof startServer> {
  const vault = path.join(folder, 'vault');
  mkdirSync(vault);
  copyFileSync(foundingNote, path.join(vault, path.basename(foundingNote)));
  return startServer({ vault, plugin });
}

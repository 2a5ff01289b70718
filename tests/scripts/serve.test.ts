import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { startServer, type Server } from '../../scripts/serve.mjs';

let folder: string;
const servers: Server[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'causeway-serve-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port: number): Promise<Server> {
  const server = await startServer({ port, vault: folder, plugin: folder });
  servers.push(server);
  return server;
}

describe('the demo server', { timeout: 60_000 }, () => {
  it('answers a taken port with the next free one, on this machine alone', async () => {
    const first = await serve(0);
    const second = await serve(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.url).toBe(`http://127.0.0.1:${second.port}/`);
    expect(await (await fetch(second.url)).text()).toContain('/host.js');
  });

  it('gives the files of the vault and nothing beside it', async () => {
    writeFileSync(path.join(folder, 'Note ü.md'), '#history');
    const { url } = await serve(0);
    const list = (await (await fetch(`${url}vault/index.json`)).json()) as { path: string }[];
    expect(list.map((file) => file.path)).toEqual(['Note ü.md']);
    const file = await fetch(`${url}vault/file?path=${encodeURIComponent('Note ü.md')}`);
    expect(await file.text()).toBe('#history');
    for (const path of ['../../etc/hostname', '..%2F..%2Fetc%2Fhostname', 'nowhere.md', '']) {
      expect((await fetch(`${url}vault/file?path=${path}`)).status).toBe(404);
    }
  });
});

describe('finding Chromium', () => {
  const before = process.env['CHROME_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  });

  it('takes CHROME_PATH at its word, and says in one line when it names nothing', () => {
    process.env['CHROME_PATH'] = process.execPath;
    expect(ensureChromium()).toEqual({ path: process.execPath, problem: null });
    process.env['CHROME_PATH'] = path.join(folder, 'no-browser');
    const { path: found, problem } = ensureChromium();
    expect(found).toBeNull();
    expect(problem).toContain('CHROME_PATH');
    expect(problem?.split('\n')).toHaveLength(1);
  });
});

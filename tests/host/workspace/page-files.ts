import type * as obsidian from 'obsidian';
import type { SeedFile } from '../data/disk';
import type { PluginPackage } from './plugins';

interface Listed {
  path: string;
  ctime: number;
  mtime: number;
}

/** The vault as the server has it: every file with its bytes and its times. */
export async function fetchVault(): Promise<SeedFile[]> {
  const listed: unknown = await (await get('/vault/index.json')).json();
  if (!Array.isArray(listed) || !listed.every(isListed)) {
    throw new Error('/vault/index.json is no list of files');
  }
  const files: SeedFile[] = [];
  const waiting = listed.entries();
  const work = async (): Promise<void> => {
    for (const [index, { path, ctime, mtime }] of waiting) {
      const answer = await get(`/vault/file?path=${encodeURIComponent(path)}`);
      files[index] = { path, ctime, mtime, data: new Uint8Array(await answer.arrayBuffer()) };
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return files;
}

/** The plugin's released files; a plugin may have no styles. */
export async function fetchPlugin(): Promise<PluginPackage> {
  const manifest: unknown = await (await get('/plugin/manifest.json')).json();
  if (!isManifest(manifest)) throw new Error('/plugin/manifest.json has no id, name or version');
  const code = await (await get('/plugin/main.js')).text();
  const styles = await fetch('/plugin/styles.css');
  return {
    manifest: { ...manifest, dir: `.obsidian/plugins/${manifest.id}` },
    code,
    styles: styles.ok ? await styles.text() : '',
  };
}

async function get(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

function isListed(value: unknown): value is Listed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'ctime' in value &&
    'mtime' in value
  );
}

function isManifest(value: unknown): value is obsidian.PluginManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'name', 'version', 'minAppVersion', 'description'].every((name) => name in value)
  );
}

// Puts the built plugin into an Obsidian vault: all three files or none. Node's own modules alone.
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { root } from './installed.mjs';

const pluginFiles = ['main.js', 'manifest.json', 'styles.css'];

/** Looks before anything is built: gives `{ vault, folder }`, or `{ problem }` as one line. */
export function checkVault(vault) {
  if (!existsSync(vault)) return { problem: `There is no folder ${vault}.` };
  if (!statSync(vault).isDirectory())
    return { problem: `${vault} is a file; name the vault's folder.` };
  const config = configFolder(vault);
  if (!config) {
    return {
      problem: `${vault} is no Obsidian vault: it has no .obsidian folder. Open it in Obsidian once first.`,
    };
  }
  const folder = path.join(config, 'plugins', 'causeway');
  try {
    accessSync(nearestExisting(folder), constants.W_OK);
    // An administrator may write where the file system itself may not; only trying tells.
    const existed = existsSync(folder);
    mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, '.probe');
    copyFileSync(path.join(root, 'manifest.json'), probe);
    rmSync(probe);
    if (!existed) rmSync(folder, { recursive: true });
  } catch (error) {
    return {
      problem: `${folder} cannot be written (${error.code ?? error.message}); nothing was changed.`,
    };
  }
  const theirs = versionIn(path.join(folder, 'manifest.json'));
  const ours = versionIn(path.join(root, 'manifest.json'));
  if (theirs && compareVersions(theirs, ours) > 0) {
    return {
      problem: `The vault already has Causeway ${theirs}, newer than this ${ours}; nothing was changed.`,
    };
  }
  return { vault, folder };
}

/** Copies beside the old files, then swaps; any failure brings the old ones back. */
export function installInto({ vault, folder }) {
  const swapped = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of pluginFiles)
      copyFileSync(path.join(root, name), path.join(folder, `${name}.new`));
    for (const name of pluginFiles) {
      const target = path.join(folder, name);
      if (existsSync(target)) renameSync(target, `${target}.old`);
      swapped.push(target);
      renameSync(`${target}.new`, target);
    }
  } catch (error) {
    for (const target of swapped) {
      rmSync(target, { force: true });
      if (existsSync(`${target}.old`)) renameSync(`${target}.old`, target);
    }
    for (const name of pluginFiles) rmSync(path.join(folder, `${name}.new`), { force: true });
    return {
      problem: `Installing into ${folder} failed (${error.code ?? error.message}); what was there is unchanged.`,
    };
  }
  for (const target of swapped) rmSync(`${target}.old`, { force: true });
  return {
    line: `Causeway is in ${vault}. In Obsidian: Settings, Community plugins, turn off Restricted mode if it is on, press the reload button, and switch on Causeway.`,
  };
}

/** `.obsidian`, or the folder that was chosen instead of it: a dot-folder that holds app.json. */
function configFolder(vault) {
  const usual = path.join(vault, '.obsidian');
  if (existsSync(usual) && statSync(usual).isDirectory()) return usual;
  const other = readdirSync(vault, { withFileTypes: true }).find(
    (entry) =>
      entry.isDirectory() &&
      entry.name.startsWith('.') &&
      existsSync(path.join(vault, entry.name, 'app.json')),
  );
  return other ? path.join(vault, other.name) : null;
}

function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

function versionIn(manifest) {
  try {
    return String(JSON.parse(readFileSync(manifest, 'utf8')).version);
  } catch {
    return null;
  }
}

function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (left[at] || 0) - (right[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

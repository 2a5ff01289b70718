// `npm start`: from a fresh clone to the plugin running. Only Node's own modules are imported before the install.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, giveUp, root } from './installed.mjs';
import { readOptions } from './options.mjs';

const help = `npm start                      builds Causeway and opens a demo vault in your browser
npm start -- --no-open         only prints the address
npm start -- --port N          another port than 4173 (a taken one is answered by the next free one)
npm start -- --vault PATH      installs the built plugin into that Obsidian vault instead
`;

const { values, problem } = readOptions(process.argv.slice(2), {
  help: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string', default: '4173' },
  vault: { type: 'string' },
});
if (problem) giveUp(problem);
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(`--port takes a number from 1 to 65535, not "${values.port}".`);
}

if (values.vault !== undefined) {
  const { checkVault, installInto } = await import('./vault-install.mjs');
  const target = checkVault(path.resolve(values.vault));
  if (target.problem) giveUp(target.problem);
  await build();
  const outcome = installInto(target);
  if (outcome.problem) giveUp(outcome.problem);
  process.stdout.write(`${outcome.line}\n`);
} else {
  await build();
  const { startServer } = await import('./serve.mjs');
  const server = await startServer({ port });
  if (server.port !== port) process.stdout.write(`Port ${port} is taken; using ${server.port}.\n`);
  process.stdout.write(`Causeway runs in a demo vault at ${server.url}\nStop it with Ctrl+C.\n`);
  if (!values['no-open']) openInBrowser(server.url);
}

async function build() {
  ensureInstalled();
  const { buildPlugin } = await import('../esbuild.config.mjs');
  await buildPlugin({ production: true, outfile: path.join(root, 'main.js') });
}

function openInBrowser(url) {
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write('Open the address in your browser.\n'));
  child.unref();
}

// Serves the browser host with the demo vault and the built plugin at a loopback address.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './installed.mjs';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Causeway demo vault</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
</head>
<body><script type="module" src="/host.js"></script></body>
</html>
`;

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Starts at `port` or the next free one.
 * `vault` is the folder whose files the page gets, `plugin` the folder with main.js, manifest.json and styles.css.
 */
export async function startServer({
  port = 0,
  vault = path.join(root, 'examples', 'vault'),
  plugin = root,
} = {}) {
  const [script, styles] = await Promise.all(
    ['tests/host/page.ts', 'tests/host/ui/host.css'].map(bundle),
  );
  const answer = async (url, response) => {
    const send = (type, body) => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
      });
      response.end(body);
    };
    if (url.pathname === '/') return send('text/html', page);
    if (url.pathname === '/host.js') return send('text/javascript', script);
    if (url.pathname === '/host.css') return send('text/css', styles);
    if (url.pathname === '/vault/index.json') {
      return send('application/json', JSON.stringify(await listVault(vault)));
    }
    const file =
      url.pathname === '/vault/file'
        ? path.join(vault, path.normalize(`/${url.searchParams.get('path') ?? ''}`))
        : /^\/plugin\/(main\.js|manifest\.json|styles\.css)$/u.test(url.pathname)
          ? path.join(plugin, path.basename(url.pathname))
          : null;
    const found = file && (await stat(file).catch(() => null));
    if (!found?.isFile()) {
      response.writeHead(404);
      return response.end('not found');
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    return createReadStream(file).pipe(response);
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost'), response).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  const taken = await listen(server, port);
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** The host's script or its style sheet, with what it imports. */
async function bundle(entry) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  return result.outputFiles[0].contents;
}

/** Every file below the vault that does not lie in a dot-folder. */
async function listVault(vault) {
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(vault, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => part.startsWith('.')));
  return Promise.all(
    files.sort().map(async (file) => {
      const { size, birthtimeMs, mtimeMs } = await stat(path.join(vault, file));
      return {
        path: file.split(path.sep).join('/'),
        size,
        ctime: Math.round(birthtimeMs),
        mtime: Math.round(mtimeMs),
      };
    }),
  );
}

function listen(server, port, tries = 50) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      if (error.code === 'EADDRINUSE' && tries > 0 && port !== 0 && port < 65535) {
        resolve(listen(server, port + 1, tries - 1));
      } else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(server.address().port);
    });
  });
}

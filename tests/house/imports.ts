import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/installed.mjs';

export interface Import {
  readonly from: string;
  /** A path from the root without its ending for our own files, else the package's name as written. */
  readonly to: string;
}

/** Every source file of the plugin, from the root, with `/`. */
export function sourceFiles(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(path.join(root, folder)).flatMap((name) => {
      const file = `${folder}/${name}`;
      if (statSync(path.join(root, file)).isDirectory()) return below(file);
      return /\.tsx?$/u.test(name) ? [file] : [];
    });
  return ['main.ts', ...below('src')];
}

/** Every import of a file, types included, static and dynamic. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ from: file, to: resolve(file, fileName) }));
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return path.posix.join(path.posix.dirname(file), name);
}

/** The file's path without `.ts` or `.tsx`, as imports name it. */
export function moduleName(file: string): string {
  return file.replace(/\.tsx?$/u, '');
}

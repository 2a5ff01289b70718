import { describe, expect, it } from 'vitest';
import { importsOf, moduleName, sourceFiles, type Import } from './imports';
import { packages, rankOf, roomOf } from './layers';

const files = sourceFiles();
const imports = files.flatMap(importsOf);

/** Why an import breaks the house, or null. */
function wrongArrow({ from, to }: Import): string | null {
  const room = roomOf(moduleName(from));
  if (room === null) return `${from} stands in no room of the house`;
  if (!to.startsWith('src/')) {
    return packages[room]?.includes(to) ? null : `${from} may not use the package ${to}`;
  }
  const target = roomOf(to);
  if (target === null) return `${from} imports ${to}, which stands in no room`;
  if (target === room || rankOf(target) < rankOf(room)) return null;
  return `${from} (${room}) may not import ${to} (${target})`;
}

/** One cycle of modules as a path that ends where it began, or null. */
function findCycle(arrows: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    next.set(moduleName(from), [...(next.get(moduleName(from)) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (module: string, path: string[]): string[] | null => {
    const seen = path.indexOf(module);
    if (seen >= 0) return [...path.slice(seen), module];
    if (done.has(module)) return null;
    for (const target of next.get(module) ?? []) {
      const cycle = visit(target, [...path, module]);
      if (cycle) return cycle;
    }
    done.add(module);
    return null;
  };
  for (const module of next.keys()) {
    const cycle = visit(module, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('the house', () => {
  it('is not empty', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(60);
  });

  it('has only arrows that point down, types included', () => {
    expect(imports.map(wrongArrow).filter((reason) => reason !== null)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(imports)).toBeNull();
  });

  it('would notice a wrong arrow, a foreign package and a cycle', () => {
    expect(wrongArrow({ from: 'src/core/notes/read.ts', to: 'src/core/quiz/make' })).not.toBeNull();
    expect(
      wrongArrow({ from: 'src/core/quiz/make.ts', to: 'src/core/marking/mark' }),
    ).not.toBeNull();
    expect(wrongArrow({ from: 'src/core/text/words.ts', to: 'obsidian' })).not.toBeNull();
    expect(wrongArrow({ from: 'src/lost.ts', to: 'src/strings' })).not.toBeNull();
    expect(
      findCycle([
        { from: 'a.ts', to: 'b' },
        { from: 'b.ts', to: 'c' },
        { from: 'c.ts', to: 'a' },
      ]),
    ).toEqual(['a', 'b', 'c', 'a']);
  });
});

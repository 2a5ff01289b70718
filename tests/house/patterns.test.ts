import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/installed.mjs';
import { sourceFiles } from './imports';

// No pattern of the plugin may take more than linear time, whatever the text: neither by trying the same letters in
// several ways nor by beginning anew at every letter of a long run. scslre proves it for unbounded repeats; a repeat
// with a bound costs at most that bound for every letter.

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What makes a pattern slow: the kind of backtracking and a letter that shows it when repeated. */
function faultsOf({ source, flags }: Omit<Pattern, 'file'>): string[] {
  const known = [...flags].filter((flag) => 'gimsuy'.includes(flag)).join('');
  const reports = { Move: true, Self: true, Trade: true };
  return analyse({ source, flags: known }, { reportTypes: reports }).reports.map(
    ({ type, character }) => `${type} on ${JSON.stringify(character.pick)}`,
  );
}

function describeFaults(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap((pattern) =>
    faultsOf(pattern).map(
      (fault) => `${pattern.file}: ${fault} in /${pattern.source}/${pattern.flags}`,
    ),
  );
}

const isPattern = (name: string): boolean => name === 'RegExp';

/** The literals of a file, without those that only lend their source to a greater one, and how many are made. */
function patternsIn(file: string): { readonly literals: Pattern[]; readonly made: number } {
  const code = readFileSync(path.join(root, file), 'utf8');
  const literals: Pattern[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(node.text) ?? [];
      const isLent =
        ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'source';
      if (!isLent) literals.push({ file, source, flags });
    }
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (ts.isIdentifier(node.expression) && isPattern(node.expression.text)) made++;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return { literals, made };
}

const files = sourceFiles();
const inFiles = new Map(files.map((file) => [file, patternsIn(file)]));

describe('patterns in the code', () => {
  const literals = [...inFiles.values()].flatMap((found) => found.literals);

  it('are many', () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it('take linear time', () => {
    expect(describeFaults(literals)).toEqual([]);
  });

  it.each([
    ['(a+)+$', 'Self'],
    ['a+a+b', 'Trade'],
    ['\\s+$', 'Move'],
    ['(?<mark>\\p{L}+)\\p{Lu}*(?=x)', 'Trade'],
  ])('would be noticed: /%s/', (source, kind) => {
    expect(faultsOf({ source, flags: 'u' }).join()).toContain(kind);
  });

  it('are not noticed where a bound or an anchor holds them', () => {
    expect(faultsOf({ source: '\\s{1,99}$', flags: 'u' })).toEqual([]);
    expect(faultsOf({ source: '\\s+$', flags: 'uy' })).toEqual([]);
    expect(faultsOf({ source: '^a+b', flags: 'u' })).toEqual([]);
  });
});

describe('patterns that are made while the plugin runs', () => {
  const made: Pattern[] = [];
  const core = files.filter((file) => file.startsWith('src/core/'));

  beforeAll(async () => {
    const Real = RegExp;
    const record = (pattern: RegExp): RegExp => {
      const caller = /src\/core\/[\w./-]+\.ts/u.exec(new Error().stack ?? '')?.[0];
      if (caller !== undefined)
        made.push({ file: caller, source: pattern.source, flags: pattern.flags });
      return pattern;
    };
    const Recording = new Proxy(Real, {
      construct: (target, [source, flags]: [string, string | undefined]) =>
        record(new target(source, flags)),
      apply: (target, _this, [source, flags]: [string, string | undefined]) =>
        record(new target(source, flags)),
    });
    globalThis.RegExp = Recording;
    try {
      const modules = new Map<string, Record<string, unknown>>();
      for (const file of core) {
        const url = pathToFileURL(path.join(root, file)).href;
        modules.set(file, (await import(url)) as Record<string, unknown>);
      }
      await runAll();
    } finally {
      globalThis.RegExp = Real;
    }
  }, 120_000);

  it('are made in every file that makes one', () => {
    const makers = core.filter((file) => (inFiles.get(file)?.made ?? 0) > 0);
    expect(makers.length).toBeGreaterThan(5);
    const silent = makers.filter((file) => !made.some((pattern) => pattern.file === file));
    expect(silent).toEqual([]);
  });

  it('stand in src/core alone, where they are made here', () => {
    const others = files.filter((file) => !file.startsWith('src/core/'));
    expect(others.filter((file) => (inFiles.get(file)?.made ?? 0) > 0)).toEqual([]);
  });

  it('take linear time', () => {
    const unique = [
      ...new Map(made.map((each) => [`${each.source}/${each.flags}`, each])).values(),
    ];
    expect(unique.length).toBeGreaterThan(100);
    expect(describeFaults(unique)).toEqual([]);
  }, 120_000);
});

/** Makes the tables of every language and asks every kind of question. */
async function runAll(): Promise<void> {
  const { readDates } = await import('../../src/core/dates/read');
  const { readNote } = await import('../../src/core/notes/read');
  const { makeQuestions } = await import('../../src/core/quiz/make');
  const { en } = await import('../../src/strings');
  const languages = files.flatMap((file) => /dates\/languages\/(\w\w)\.ts$/u.exec(file)?.[1] ?? []);
  expect(languages.length).toBeGreaterThan(10);
  for (const language of languages)
    readDates('On 22 October 1962, 1914-18; 1962年10月22日', {}, language);
  const { markAnswer } = await import('../../src/core/marking/mark');
  for (const language of languages) {
    markAnswer({ question: '', model: 'Anno 1914.', answer: 'Anno 1915', language }, en);
  }
  const { ownNotes } = await import('../core/notes/texts');
  for (const text of ownNotes) {
    const note = readNote(text, { title: 'T' });
    makeQuestions(note, { seed: 1, strings: en });
  }
}

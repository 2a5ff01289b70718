// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { fixedExports, makeApi } from '../../host/api';
import { isRefused } from '../../host/api-refused';
import { since } from '../../host/api-since';
import { NotInHostError } from '../../host/data/not-in-host';
import { makePlatform, makeVersion } from '../../host/data/platform';
import { root } from '../../../scripts/installed.mjs';
import { sourceFiles } from '../../house/imports';

const platform = makePlatform({ device: 'desktop', os: 'linux' });
const apiOf = (version: string): object => makeApi(makeVersion(version), platform);

/** The names that a file imports from `obsidian` to use, not only as types. */
function valueImports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { moduleSpecifier, importClause } = statement;
    if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== 'obsidian') return [];
    if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const bindings = importClause.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return ['*'];
    return bindings.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => (element.propertyName ?? element.name).text);
  });
}

describe('what the plugin imports from obsidian', () => {
  const used = [...new Set(sourceFiles().flatMap(valueImports))].sort();

  test('is found in its sources, by name', () => {
    expect(used).toContain('Plugin');
    expect(used).toContain('ItemView');
    expect(used).not.toContain('*');
  });

  test.each(used)('%s is in the host, and does something', (name) => {
    const value: unknown = Reflect.get(apiOf('1.13.1'), name);
    expect(value).toBeDefined();
    expect(isRefused(value)).toBe(false);
  });
});

describe('what the host does not have', () => {
  test('says so by name when it is used', () => {
    expect(() => new fixedExports.BasesView()).toThrow('BasesView is not in this test host');
    expect(() => fixedExports.requestUrl()).toThrow(NotInHostError);
    expect(isRefused(fixedExports.requestUrl)).toBe(true);
  });

  test('and a name that no app has is an error, not undefined', () => {
    expect(() => void Reflect.get(apiOf('1.13.1'), 'fetchUrl')).toThrow('obsidian.fetchUrl');
  });
});

describe('an older app', () => {
  test('lacks what came later, as the app does: undefined', () => {
    expect(Reflect.get(apiOf('1.10.6'), 'SettingGroup')).toBeUndefined();
    expect(Reflect.get(apiOf('1.11.0'), 'SettingGroup')).toBeDefined();
    expect(Reflect.get(apiOf('1.10.6'), 'Plugin')).toBeDefined();
  });

  test('and the versions are those of obsidian.d.ts', () => {
    const types = readFileSync(path.join(root, 'node_modules/obsidian/obsidian.d.ts'), 'utf8');
    const declared: Record<string, string> = {};
    const documented =
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gu;
    for (const [, comment = '', name = ''] of types.matchAll(documented)) {
      const version = /@since ([\d.]+)/u.exec(comment)?.[1];
      if (version !== undefined && makeVersion(version).requireApiVersion('1.8.7')) {
        declared[name] = version;
      }
    }
    expect(Object.keys(declared).length).toBeGreaterThan(30);
    expect(since).toEqual(declared);
  });
});

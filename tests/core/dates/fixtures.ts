import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DateContext } from '../../../src/core/dates/date';

export interface Case {
  readonly line: number;
  readonly group: string;
  readonly text: string;
  readonly context: DateContext;
  readonly language: string;
}

/**
 * The lines of a file of tests/fixtures/dates. "# ..." heads a group; "@ 1962-10 en-US" says what is known and the
 * language for the rest of it, either part of which may be missing; all others are cases.
 */
export function readCases(name: string, firstLanguage: string): Case[] {
  const file = path.resolve('tests/fixtures/dates', name);
  const cases: Case[] = [];
  let [group, language] = ['', firstLanguage];
  let context: DateContext = {};
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.startsWith('# ')) {
      group = text.slice(2);
      [context, language] = [{}, firstLanguage];
    } else if (text.startsWith('@ ')) {
      const [, year, month, day, tag] =
        /^@ (?:(\d{4})(?:-(\d\d))?(?:-(\d\d))? ?)?(\S*)$/u.exec(text) ?? [];
      context = {
        ...(year ? { year: Number(year) } : {}),
        ...(month ? { month: Number(month) } : {}),
        ...(day ? { day: Number(day) } : {}),
      };
      language = tag || firstLanguage;
    } else if (text !== '') cases.push({ line: index + 1, group, text, context, language });
  }
  if (cases.length === 0) throw new Error(`${name} has no cases`);
  return cases;
}

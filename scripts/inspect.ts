import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isHistoryNote } from '../src/core/notes/detect';
import type { HistoryNote, Point } from '../src/core/notes/note';
import { readNote } from '../src/core/notes/read';
import { makeQuestions } from '../src/core/quiz/make';
import type { Question } from '../src/core/quiz/question';
import { en } from '../src/strings';

const usage = `Usage: npm run inspect -- NOTE.md [--json] [--seed N]

Prints what Causeway makes of a note: headings with their roles, points with dates and names, source sets,
and the questions of a quiz. Lines are 1-based. Names are printed as an array of words.
  --json    as JSON
  --seed N  the quiz of this seed, a whole number (1 without it)
  --help    this text
`;

interface Options {
  readonly file: string;
  readonly asJson: boolean;
  readonly seed: number;
}

/** Answers the exit code: 0, or not where the arguments or the file are wrong. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') return fail(2, `${options} ${usage.split('\n', 1)[0] ?? ''}`);
  const text = await readText(options.file);
  if (text === null) return fail(1, `${options.file} is not a file that can be read.`);
  const note = readNote(text, { title: path.basename(options.file, path.extname(options.file)) });
  const questions = makeQuestions(note, { seed: options.seed, strings: en });
  const report = {
    ...describeNote(note, options.file),
    questions: questions.map(describeQuestion),
  };
  process.stdout.write(
    options.asJson ? `${JSON.stringify(report, null, 2)}\n` : printReport(report),
  );
  return 0;
}

function readOptions(args: readonly string[]): Options | string {
  let file: string | undefined;
  let asJson = false;
  let seed = 1;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') {
      asJson = true;
    } else if (arg === '--seed' || arg.startsWith('--seed=')) {
      const value = arg === '--seed' ? args[++at] : arg.slice('--seed='.length);
      if (value === undefined || !/^-?\d{1,15}$/u.test(value))
        return '--seed wants a whole number.';
      seed = Number(value);
    } else if (arg.startsWith('-')) {
      return `There is no option ${arg}.`;
    } else if (file !== undefined) {
      return 'Name one note and no more.';
    } else {
      file = arg;
    }
  }
  return file === undefined ? 'Name a note.' : { file, asJson, seed };
}

async function readText(file: string): Promise<string | null> {
  try {
    return (await stat(file)).isFile() ? await readFile(file, 'utf8') : null;
  } catch {
    return null;
  }
}

function fail(code: number, problem: string): number {
  process.stderr.write(`${problem}\n`);
  return code;
}

/** A note as `--json` prints it, without the questions. Tags are without "#", the default tag counts. */
export function describeNote(note: HistoryNote, file: string) {
  return {
    title: note.title,
    tags: note.tags,
    isHistory: isHistoryNote({ tags: note.tags, path: file }, { tags: ['history'], folders: [] }),
    headings: note.headings.map(({ line, text, level, role, inherited }) => ({
      line,
      text,
      level,
      role,
      inherited,
    })),
    points: note.points
      .filter(({ isLabel }) => !isLabel)
      .map((point) => describePoint(note, point)),
    sourceSets: note.sourceSets.map(({ line, sources, questions }) => ({
      line,
      sources: sources.map(({ kind, target }) => ({ kind, target })),
      questions: questions.map((question) => ({
        line: question.line,
        number: question.number,
        prompt: question.prompt,
        marks: question.marks,
        model: question.model,
      })),
    })),
  };
}

/** With `under`, what it hangs under, `term`, what it defines, and `steps` of its arrows only where it has them. */
function describePoint({ points }: HistoryNote, point: Point) {
  const { line, text, role, depth, dates, names, parent, term, arrows } = point;
  const under = points[parent]?.text;
  const edges = [0, ...arrows.flatMap(({ from, to }) => [from, to]), text.length];
  const steps = edges.flatMap((edge, at) =>
    at % 2 === 0 ? text.slice(edge, edges[at + 1]).trim() : [],
  );
  return {
    line,
    text,
    role,
    depth,
    ...(under === undefined ? {} : { under }),
    ...(term && { term: text.slice(term.from, term.to) }),
    ...(arrows.length > 0 && { steps }),
    dates: dates.map((date) => ({
      text: date.text,
      edtf: date.edtf,
      inherited: date.inherited,
    })),
    names: names.map((name) => name.text),
  };
}

/**
 * `options` are what is offered (events as shuffled, right sides of a match), none where words are typed; `answer` is
 * a list where it has parts: events in time, pairs, what is to be told.
 */
function describeQuestion(question: Question) {
  const { kind, stem, line } = question;
  const items = question.items.map(({ id }) => id);
  return { kind, stem, ...describeAnswer(question), line, items };
}

function describeAnswer(question: Question): {
  readonly options: readonly string[];
  readonly answer: string | readonly string[];
} {
  switch (question.form) {
    case 'choice': {
      const options = question.options.map(({ text }) => text);
      return { options, answer: options[question.key] ?? '' };
    }
    case 'order': {
      const { events } = question;
      const inTime = [...events].sort((a, b) => a.rank - b.rank);
      return { options: events.map(({ text }) => text), answer: inTime.map(({ text }) => text) };
    }
    case 'match': {
      const { pairs, offered } = question;
      return {
        options: offered.flatMap((at) => pairs[at]?.right ?? []),
        answer: pairs.map(({ left, right }) => `${left}: ${right}`),
      };
    }
    case 'typed':
      return { options: [], answer: question.model };
    case 'truth':
      return { options: ['true', 'false'], answer: question.change?.fix.model ?? 'true' };
    case 'written':
      return { options: [], answer: question.parts };
  }
}

type Report = ReturnType<typeof describeNote> & {
  readonly questions: readonly ReturnType<typeof describeQuestion>[];
};

function printReport(report: Report): string {
  const lines = [
    `${report.title}  (${report.isHistory ? 'history note' : 'no history note'}; tags: ${report.tags.join(', ') || 'none'})`,
    '',
    'Headings',
    ...report.headings.map(
      ({ line, text, level, role, inherited }) =>
        `  ${line}: ${text}  [${level}] ${role}${inherited ? ' (inherited)' : ''}`,
    ),
    '',
    `Points (${report.points.length})`,
  ];
  for (const { line, text, role, depth, dates, names } of report.points) {
    lines.push(`  ${line}: ${'  '.repeat(depth)}${text}  [${role}]`);
    const indent = `      ${'  '.repeat(depth)}`;
    for (const date of dates) {
      lines.push(
        `${indent}date ${date.text} = ${date.edtf}${date.inherited ? ' (inherited)' : ''}`,
      );
    }
    if (names.length > 0) lines.push(`${indent}names ${names.join('; ')}`);
  }
  for (const { line, sources, questions } of report.sourceSets) {
    lines.push('', `Source set at line ${line}`);
    for (const { kind, target } of sources) lines.push(`  ${kind} ${target}`);
    for (const { number, prompt, marks, model } of questions) {
      lines.push(`  ${number}. ${prompt ?? '(no question)'}${marks === null ? '' : ` [${marks}]`}`);
      lines.push(...(model || '(no model answer)').split('\n').map((part) => `     ${part}`));
    }
  }
  lines.push('', `Questions (${report.questions.length})`);
  for (const { kind, stem, options, answer, line } of report.questions) {
    lines.push(`  ${kind} (line ${line}): ${stem}`);
    for (const option of options) lines.push(`     - ${option}`);
    lines.push(`     = ${typeof answer === 'string' ? answer : answer.join(' | ')}`);
  }
  return `${lines.join('\n')}\n`;
}

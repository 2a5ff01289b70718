import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { stopWords } from '../text/stop-words';
import { words, type Word } from '../text/words';

/** "- ", "* ", "1. ", "b) " before a list item. */
const listMark = /^\s*(?:[-*+•‣–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/iu;
const joints = new Set(
  'and but as which because while whilst whereas although though so yet'.split(' '),
);
/** "as a result", "as well as", "so that": no clause begins with the joint. */
const notAfterAs = new Set('a an well soon far long such result part'.split(' '));
const notBeforeAs = new Set('such well known seen viewed regarded as same so just'.split(' '));
const openers = new Set(
  (
    'the a an this that these those he she it they we his her its their there in on at by from after before ' +
    'during with without when if once as thus then no many most some all both'
  ).split(' '),
);
const plainVerbs = new Set(
  (
    'is are was were be been has have had did does do will would can could may might must should ' +
    'led came became began broke brought built bought caught chose drew drove fell fled fought found gave went grew ' +
    'held kept knew laid left lost made meant met paid put ran rose said saw sent set shot sold spent split stood ' +
    'struck swore took thought threw told understood undertook withdrew won wrote overthrew cut hit spread felt sank ' +
    'leads causes makes means shows suggests wants becomes gives takes keeps helps states agrees believes says'
  ).split(' '),
);
/** Words in -ed that are nearly always adjectives or nouns before another word. */
const notVerbs = new Set('armed united allied increased limited red hundred need seed'.split(' '));

/**
 * The claims of a model answer as stretches of it, in order and apart: list items, sentences, and clauses joined by
 * "and", "but", "as", "which" and their like where both sides state something of their own.
 */
export function keyPoints(model: string): Span[] {
  return sentences(model)
    .map((sentence) => withoutListMark(model, sentence))
    .flatMap((sentence) => clauses(model, sentence))
    .map((clause) => trimClause(model, clause))
    .filter(({ from, to }) => from < to);
}

function withoutListMark(text: string, { from, to }: Span): Span {
  const mark = listMark.exec(text.slice(from, to));
  return { from: from + (mark?.[0].length ?? 0), to };
}

function clauses(text: string, sentence: Span): Span[] {
  const row = words(text.slice(sentence.from, sentence.to));
  const at = (index: number): number => sentence.from + (row[index]?.from ?? 0);
  const found: Span[] = [];
  let first = 0;
  for (let joint = 1; joint < row.length - 1; joint++) {
    if (!isJoint(row, joint)) continue;
    const end = nextJoint(row, joint + 1);
    if (!states(row, first, joint) || !states(row, joint + 1, end) || !opens(row, joint, end)) {
      continue;
    }
    found.push({ from: at(first), to: sentence.from + (row[joint - 1]?.to ?? 0) });
    first = joint + 1;
  }
  const from = first === 0 ? sentence.from : at(first);
  return [...found, { from, to: sentence.to }];
}

function isJoint(row: readonly Word[], at: number): boolean {
  const norm = row[at]?.norm ?? '';
  if (!joints.has(norm)) return false;
  const before = row[at - 1]?.norm ?? '';
  const after = row[at + 1]?.norm ?? '';
  if (norm === 'as') return !notAfterAs.has(after) && !notBeforeAs.has(before);
  if (norm === 'so') return after !== 'that' && !stopWords.has(before);
  return !(norm === 'and' && after === 'so');
}

function nextJoint(row: readonly Word[], from: number): number {
  let end = from;
  while (end < row.length && !isJoint(row, end)) end += 1;
  return end;
}

/** At least two words of weight and something like a finite verb. */
function states(row: readonly Word[], from: number, to: number): boolean {
  let weighty = 0;
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    const word = row[at];
    if (!word) break;
    if (!stopWords.has(word.norm)) weighty += 1;
    hasVerb ||= isVerb(word);
  }
  return weighty >= 2 && hasVerb;
}

/** After these a subject of its own is sure to follow; "and", "as" and "which" join less than clauses, too. */
const clauseJoints = new Set('but because while whilst whereas although though so yet'.split(' '));

/** Does a new statement begin after the joint: a verb, or a subject of its own with its verb before the next joint? */
function opens(row: readonly Word[], joint: number, end: number): boolean {
  if (clauseJoints.has(row[joint]?.norm ?? '')) return true;
  let start = joint + 1;
  while (start < end && /ly$/u.test(row[start]?.norm ?? '')) start += 1;
  const word = row[start];
  if (!word) return false;
  if (isVerb(word) && !notVerbs.has(word.norm)) return true;
  return openers.has(word.norm) || /^[\p{Lu}\d]/u.test(word.text);
}

function isVerb({ norm }: Word): boolean {
  if (plainVerbs.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !notVerbs.has(norm);
}

/** Without joints' commas, closing stops and blanks; quotation marks and brackets stay. */
function trimClause(text: string, { from, to }: Span): Span {
  while (from < to && /[\s,;:]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.]/u.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

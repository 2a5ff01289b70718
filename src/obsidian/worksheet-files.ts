import { normalizePath, type TFile } from 'obsidian';
import { isHistoryNote } from '../core/notes/detect';
import type { Question } from '../core/quiz/question';
import { makeWorksheet } from '../core/quiz/worksheet';
import { worksheetHtml } from '../core/quiz/worksheet-html';
import { worksheetMarkdown, type SheetPart } from '../core/quiz/worksheet-markdown';
import type { Context } from './context';
import { freePath } from './free-path';
import { pictureFile, readPictures } from './sheet-pictures';

/** What a practice test is made of, and what it needs of the app. */
export interface Paper {
  readonly context: Pick<Context, 'app' | 'strings' | 'language' | 'settings'>;
  readonly questions: readonly Question[];
  readonly title: string;
}

/** Whole pages with their pictures, one for each part. */
export async function makePages(
  { context, questions, title }: Paper,
  parts: readonly SheetPart[],
  dir: 'ltr' | 'rtl',
): Promise<[SheetPart, string][]> {
  const { app, strings, language } = context;
  const sheet = makeWorksheet(questions, title, strings);
  const picture = await readPictures(app, sheet.questions);
  const look = { language, dir, picture };
  return parts.map((part) => [part, worksheetHtml(sheet, part, strings, look)]);
}

/** Writes the pages into new files beside the first note; nothing that is there is written over. */
export async function createPages(
  paper: Paper,
  parts: readonly SheetPart[],
  dir: 'ltr' | 'rtl',
): Promise<TFile[]> {
  const files: TFile[] = [];
  for (const [part, page] of await makePages(paper, parts, dir)) {
    files.push(await paper.context.app.vault.create(pathFor(paper, part, 'html'), page));
  }
  return files;
}

/** The same as new notes. */
export async function createNotes(paper: Paper, parts: readonly SheetPart[]): Promise<TFile[]> {
  const { app, strings } = paper.context;
  const sheet = makeWorksheet(paper.questions, paper.title, strings);
  const embed = (target: string, path: string): string | null =>
    pictureFile(app, target, path)?.path ?? null;
  const files: TFile[] = [];
  for (const part of parts) {
    const text = worksheetMarkdown(sheet, part, strings, embed);
    files.push(await app.vault.create(pathFor(paper, part, 'md'), text));
  }
  return files;
}

/** Beside the first note, under a name that is free. */
function pathFor(
  { context, questions, title }: Paper,
  part: SheetPart,
  extension: 'md' | 'html',
): string {
  const { vault } = context.app;
  const words = context.strings.worksheet;
  let folder = folderOf(questions[0]?.path ?? '');
  // A folder of history notes would make a history note of the test: then it lies above that.
  while (folder && isHistoryNote({ tags: [], path: `${folder}/x.md` }, context.settings())) {
    folder = folderOf(folder);
  }
  const name = (part === 'scheme' ? words.schemeFile : words.testFile)(asFileName(title));
  const isThere = folder !== '' && vault.getFolderByPath(folder) !== null;
  const isTaken = (path: string): boolean => vault.getAbstractFileByPath(path) !== null;
  return freePath(isTaken, isThere ? `${folder}/` : '', name, extension);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Words as part of a file's name: without what a system or a link does not allow, and not too long. */
function asFileName(title: string): string {
  const allowed = title.replace(/[\\/:*?"<>|#^[\]\s\p{Cc}]+/gu, ' ').replace(/^[ .]+/u, '');
  return normalizePath([...allowed].slice(0, 80).join('')).trim();
}

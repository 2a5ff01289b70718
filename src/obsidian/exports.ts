import { Notice, type Plugin, type TFile } from 'obsidian';
import { exportAnki, type AnkiCard } from '../core/progress/export-anki';
import { exportCsv } from '../core/progress/export-csv';
import { exportJson } from '../core/progress/export-json';
import { allQuestions } from '../core/quiz/make';
import { cardsOf } from '../core/session/cards';
import type { Context } from './context';
import { freePath } from './free-path';
import { inSlices, nextTask } from './slices';
import { reasonOf } from '../core/text/reason';

type Source = Pick<
  Context,
  'app' | 'strings' | 'notes' | 'progress' | 'seats' | 'now' | 'settings'
>;

/** UTF-16 units that are written at a time. */
const pageSize = 500_000;
/** The same questions at every export: a card that is imported again asks what it asked. */
const seed = 1;

/** The files' endings by what they are for. */
const endings = { json: 'json', csv: 'csv', anki: 'txt' } as const;
export type ExportKind = keyof typeof endings;

/** Commands that write all that was studied into a new file. */
export function registerExports(plugin: Plugin, context: Source): void {
  const words = context.strings.exports;
  let isBusy = false;
  for (const kind of Object.keys(endings) as ExportKind[]) {
    plugin.addCommand({
      id: `export-${kind}`,
      name: words[kind],
      icon: 'file-output',
      callback: () => {
        if (isBusy) return;
        isBusy = true;
        void exportProgress(context, kind).finally(() => {
          isBusy = false;
        });
      },
    });
  }
}

/** Says in a notice where the new file is, or why there is none. */
export async function exportProgress(context: Source, kind: ExportKind): Promise<TFile | null> {
  const words = context.strings.exports;
  const waiting = new Notice(words.working, 0);
  try {
    await context.progress.ready;
    const pieces = await piecesOf(context, kind);
    if (typeof pieces === 'string') {
      new Notice(pieces);
      return null;
    }
    const file = await writeNew(context, endings[kind], pieces);
    new Notice(words.made(file.path), 10_000);
    return file;
  } catch (error) {
    new Notice(words.failed(reasonOf(error)));
    return null;
  } finally {
    waiting.hide();
  }
}

/** The file's text piece by piece, or a sentence where there is nothing to write. */
async function piecesOf(
  context: Source,
  kind: ExportKind,
): Promise<Iterator<string, void> | string> {
  const { progress, strings, now } = context;
  const events = [...progress.events()];
  if (events.length === 0) return strings.exports.nothing;
  if (kind === 'anki') {
    const cards = await readCards(context);
    return cards.length === 0 ? strings.exports.noCards : exportAnki(cards);
  }
  const study = progress.study();
  if (kind === 'csv') return exportCsv(events, study);
  return exportJson(now(), study.devices.values(), events, await newerLines(context));
}

/** What a newer version wrote, as it stands in the files. */
async function newerLines({ app, progress }: Source): Promise<string[]> {
  const lines = new Set<string>();
  for (const { path, setAside } of progress.files()) {
    const newer = setAside.filter(({ why }) => why === 'newer');
    const file = newer.length > 0 ? app.vault.getFileByPath(path) : null;
    if (!file) continue;
    const all = (await app.vault.cachedRead(file)).split('\n');
    // A conflict copy has it again.
    for (const { line } of newer) lines.add((all[line - 1] ?? '').trim());
  }
  return [...lines];
}

/** The cards of all notes, a note a task. */
async function readCards({ app, strings, notes, progress, seats }: Source): Promise<AnkiCard[]> {
  const studied = [...progress.study().items.values()].filter(({ reviews }) => reviews.length > 0);
  const cards: AnkiCard[] = [];
  for (const path of [...new Set(studied.map((item) => item.path))].sort()) {
    const file = app.vault.getFileByPath(path);
    if (!file || !notes.isHistory(file)) continue;
    await nextTask();
    const note = await notes.read(file);
    const known = [...seats.of(path, note).seats].filter(([, { reviews }]) => reviews.length > 0);
    if (known.length === 0) continue;
    await nextTask();
    const families = new Set(['date', 'gap', 'source'] as const);
    const questions = allQuestions(note, { seed, strings, path, families });
    const ids = new Map(known.map(([point, { id }]) => [point, id]));
    cards.push(...cardsOf(note, path, ids, questions, strings));
  }
  return cards;
}

/** A new file under a free name where new files go; one that could not be written whole is taken away again. */
async function writeNew(
  { app, strings, now, settings }: Source,
  ending: string,
  pieces: Iterator<string, void>,
): Promise<TFile> {
  const { vault, fileManager } = app;
  const folder = fileManager.getNewFileParent('');
  const isLog = `${folder.path}/`.startsWith(`${settings().logFolder}/`);
  const path = freePath(
    (candidate) => vault.getAbstractFileByPath(candidate) !== null,
    folder.isRoot() || isLog ? '' : `${folder.path}/`,
    strings.exports.name(dayOf(now())),
    ending,
  );
  const file = await vault.create(path, await nextPage(pieces));
  try {
    for (let page = await nextPage(pieces); page !== ''; page = await nextPage(pieces)) {
      await vault.append(file, page);
    }
    return file;
  } catch (error) {
    await fileManager.trashFile(file);
    throw error;
  }
}

/** The next pieces as one text; '' at their end. */
async function nextPage(pieces: Iterator<string, void>): Promise<string> {
  let page = '';
  const gather = function* (): Generator<void, void> {
    while (page.length < pageSize) {
      const { value, done } = pieces.next();
      if (done) return;
      page += value;
      yield;
    }
  };
  await inSlices(gather());
  return page;
}

/** 'YYYY-MM-DD' where the device is. */
function dayOf(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

import { Notice, type Plugin } from 'obsidian';
import { readQuizLink, type QuizLink } from '../core/session/quiz-link';
import type { Context } from './context';
import { openCheck, openOutline } from './open';
import { noteScope } from './quiz-scope';
import { openQuiz } from './quiz-starts';

/** `obsidian://causeway?note=Cuba&mode=quiz`: opens what it names and nothing else; a bad link is told in a sentence. */
export function registerQuizLinks(plugin: Plugin, context: Context): void {
  plugin.registerObsidianProtocolHandler('causeway', (params) => {
    const link = readQuizLink(params);
    const words = context.strings.quizLink;
    if ('note' in link) void follow(context, link);
    else new Notice(link.fault === 'no-note' ? words['no-note'] : words[link.fault](link.given));
  });
}

async function follow(context: Context, link: QuizLink): Promise<void> {
  const { app, strings, notes } = context;
  const { note, mode, section, length } = link;
  const words = strings.quizLink;
  const file =
    app.vault.getFileByPath(note) ?? app.metadataCache.getFirstLinkpathDest(note, '') ?? null;
  if (!file) return void new Notice(words.noSuchNote(note));
  if (!notes.isHistory(file)) return void new Notice(words.notHistory(note));
  if (mode === 'outline') {
    await app.workspace.getLeaf(false).openFile(file);
    return openOutline(app);
  }
  const line = section === null ? null : await sectionLine(context, file, section);
  if (line === undefined) return void new Notice(words.noSection(file.basename, section ?? ''));
  if (mode === 'check') return openCheck(app, file, line ?? undefined);
  await openQuiz(context, noteScope(file, line), length === undefined ? {} : { length });
}

/** The line (1-based) of a heading by its words, whatever their case; undefined where there is none. */
async function sectionLine(
  { notes }: Context,
  file: Parameters<typeof notes.read>[0],
  section: string,
): Promise<number | undefined> {
  const { headings } = await notes.read(file);
  const wanted = section.toLowerCase();
  return headings.find(({ text }) => text.toLowerCase() === wanted)?.line;
}

import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { families, type Family } from '../../src/core/quiz/question';
import type { LogEvent } from '../../src/core/progress/event';
import type { QuizPlan } from '../../src/core/session/quiz-plan';
import { closeBrowser, closeHost, logged, openHost, runCommand, type HostPage } from './page';

export const cuba = 'Cuban Missile Crisis.md';
export const berlin = 'Berlin Blockade.md';

type Form = 'choice' | 'order' | 'match' | 'typed' | 'truth' | 'written';

/** What the tests of the quiz look at; after each test nothing went wrong and no note has changed. */
export function quizPage() {
  let host: HostPage;
  const made: string[] = [];
  const quiz = (): Locator => host.page.locator('.causeway-quiz');
  const stem = (): Locator => quiz().locator('#causeway-stem');
  const status = (): Promise<string> => quiz().getByRole('status').allInnerTexts().then(joined);
  const button = (name: string | RegExp): Locator => quiz().getByRole('button', { name });
  const typed = (): Locator => quiz().getByRole('textbox');
  const has = async (part: string): Promise<boolean> => (await quiz().locator(part).count()) > 0;

  const remove = async (): Promise<void> => {
    for (const path of made.splice(0)) {
      await host.page.evaluate(async (gone) => {
        const { vault } = window.host.app;
        if (vault.getFileByPath(gone)) await window.host.deleteFile(gone);
      }, path);
    }
  };
  const close = async (): Promise<void> => {
    await remove();
    await closeHost(host);
  };
  afterEach(close);
  afterAll(closeBrowser);

  const form = async (): Promise<Form> => {
    if (await has('textarea')) return 'written';
    if (await has('.causeway-truth')) return 'truth';
    if (await has('.causeway-match')) return 'match';
    if ((await typed().count()) > 0) return 'typed';
    return (await has('[role=radiogroup]')) ? 'choice' : 'order';
  };
  /** Waits until the verdict is there. */
  const answered = (): Promise<void> => button(/^(Next|See the result)/u).waitFor();

  return {
    get page(): Page {
      return host.page;
    },
    quiz,
    stem,
    status,
    button,
    typed,
    form,
    close,
    open: async (look: Parameters<typeof openHost>[0] = {}): Promise<void> => {
      host = await openHost(look);
    },
    /** Opens the host and begins a quiz on a note by the command. */
    openQuiz: async (look: Parameters<typeof openHost>[0]): Promise<void> => {
      host = await openHost(look);
      await runCommand(host.page, 'quiz-note');
      await stem().waitFor();
    },
    run: (command: string): Promise<void> => runCommand(host.page, command),
    /** A note that is gone again after the test. */
    make: async (path: string, text: string): Promise<void> => {
      made.push(path);
      await host.page.evaluate(
        async ([at, words]) => {
          const { vault } = window.host.app;
          const folder = /^(.+)\//u.exec(at ?? '')?.[1];
          if (folder && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
          await vault.create(at ?? '', words ?? '');
          await window.host.settled();
        },
        [path, text],
      );
    },
    openNote: (path: string): Promise<void> =>
      host.page.evaluate((at) => window.host.openFile(at), path),
    write: (path: string, text: string): Promise<void> =>
      host.page.evaluate(
        ([at, words]) => window.host.writeFile(at ?? '', words ?? ''),
        [path, text],
      ),
    /** Begins a quiz as a plan says, in the tab of the quiz. */
    begin: async (path: string, more: Partial<QuizPlan> = {}): Promise<void> => {
      const all = Object.keys(families) as Family[];
      const plan: QuizPlan = {
        scope: { kind: 'note', path, line: null },
        points: 'all',
        length: 20,
        families: all,
        timed: false,
        seed: 7,
        ...more,
      };
      await host.page.evaluate(async (begin) => {
        const { workspace } = window.host.app;
        const type = 'causeway-quiz';
        const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
        await leaf.setViewState({ type, state: { begin }, active: true });
        await workspace.revealLeaf(leaf);
        // On a phone a sidebar covers the tab.
        workspace.leftSplit.collapse();
        workspace.rightSplit.collapse();
        const first = document.querySelector<HTMLElement>('.causeway-quiz [data-start]');
        first?.focus();
      }, plan);
    },
    /** By keys alone: something of the form that is asked for, right or wrong. */
    answerByKeys: async (): Promise<void> => {
      const { keyboard } = host.page;
      switch (await form()) {
        case 'typed':
          await keyboard.type('Nobody knows');
          await keyboard.press('Enter');
          break;
        case 'written':
          await keyboard.type('Nobody knows');
          await keyboard.press('Control+Enter');
          break;
        case 'match':
          for (const digit of ['1', '2', '3']) await keyboard.press(digit);
          await keyboard.press('Enter');
          break;
        case 'order':
          await keyboard.press('Enter');
          break;
        case 'truth':
        case 'choice':
          await keyboard.press('1');
      }
      await answered();
    },
    answerByTouch: async (): Promise<void> => {
      switch (await form()) {
        case 'typed':
          await typed().fill('Nobody knows');
          await button(/^Check/u).tap();
          break;
        case 'written':
          await typed().fill('Nobody knows');
          await button(/^Check/u).tap();
          break;
        case 'match':
          await quiz().locator('.causeway-match-rights button').first().tap();
          await button(/^Check the pairs/u).tap();
          break;
        case 'order':
          await button(/^Move down/u)
            .first()
            .tap();
          await button(/^Check the order/u).tap();
          break;
        case 'truth':
        case 'choice':
          await quiz().getByRole('radio').first().tap();
      }
      await answered();
    },
    answered,
    skip: (): Promise<void> => button('I don’t know').click(),
    /** "3 of 20", or null at the result. */
    place: async (): Promise<string | null> => {
      const place = quiz().locator('.causeway-place');
      return (await place.count()) > 0 ? place.innerText() : null;
    },
    /** What stands in this device's storage under a key of the plugin. */
    stored: (key: string): Promise<unknown> =>
      host.page.evaluate((name) => window.host.app.loadLocalStorage(name) as unknown, key),
    /** What the log in the vault says. */
    logged: (): Promise<LogEvent[]> => logged(host.page),
    notices: (): Promise<string[]> => host.page.evaluate(() => window.host.notices()),
    expectAnswered: async (count: number, total: number): Promise<void> => {
      await quiz()
        .getByText(`${count + 1} of ${total}`)
        .waitFor();
      expect(await stem().isVisible()).toBe(true);
    },
  };
}

function joined(texts: readonly string[]): string {
  return texts.filter(Boolean).join(' ');
}

import { afterEach, describe, expect, it } from 'vitest';
import { findings, tooSmall } from './findings';
import { cuba, quizPage } from './quiz-page';

const at = quizPage();
/** What a test made on purpose: every other file has the bytes that it had. */
let written: string[] = [];
afterEach(async () => {
  for (const path of written) {
    await at.page.evaluate((gone) => window.host.deleteFile(gone), path);
  }
  written = [];
});

const dialog = () => at.page.getByRole('dialog');

/** Leaves five questions unanswered, and asks for them on paper. */
async function askForPaper(): Promise<void> {
  await at.run('quiz-choose');
  await at.quiz().getByLabel('5', { exact: true }).check();
  await at.button('Start').click();
  for (let question = 0; question < 5; question++) {
    await at.button('I don’t know').click();
    await at.button(/^(Next|See the result)/u).click();
  }
  await at.button('Practice test on paper').click();
  await dialog().waitFor();
}

const filesNow = (): Promise<string[]> =>
  at.page.evaluate(() => window.host.app.vault.getFiles().map(({ path }) => path));

/** The files that a step makes, with their texts. */
async function madeBy(step: () => Promise<void>): Promise<Record<string, string>> {
  const before = new Set(await filesNow());
  await step();
  await dialog().waitFor({ state: 'detached' });
  await at.page.evaluate(() => window.host.settled());
  const made = (await filesNow()).filter((path) => !before.has(path));
  const texts: Record<string, string> = {};
  for (const path of made) {
    texts[path] = await at.page.evaluate(async (name) => {
      const { vault } = window.host.app;
      const file = vault.getFileByPath(name);
      return file ? vault.read(file) : '';
    }, path);
    written.push(path);
  }
  return texts;
}

describe.each(['desktop', 'phone'] as const)('a practice test on a %s', (device) => {
  it('becomes a new note beside the first, which opens and is no history note', async () => {
    await at.open({ device, file: cuba });
    await askForPaper();
    expect(await findings(at.page, '.modal')).toEqual([]);
    if (device === 'phone') expect(await tooSmall(at.page, '.modal-content')).toEqual([]);
    const isCut = await dialog().evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(isCut).toBe(false);
    const made = await madeBy(() =>
      dialog().getByRole('button', { name: 'As a new note' }).click(),
    );
    const name = 'Cuban Missile Crisis – practice test.md';
    expect(Object.keys(made)).toEqual([name]);
    expect(made[name]).toMatch(
      /^# Practice test: Cuban Missile Crisis\n\n5 questions, \d+ marks\n/u,
    );
    expect(made[name]).toContain('# Mark scheme');
    const facts = await at.page.evaluate((path) => {
      const { metadataCache, vault, workspace } = window.host.app;
      const file = vault.getFileByPath(path);
      const { tags, links } = (file && metadataCache.getFileCache(file)) ?? {};
      return { tags, links, active: workspace.getActiveFile()?.path };
    }, name);
    expect(facts).toEqual({ active: name });
  });
});

describe('a practice test', () => {
  it('becomes a page and a mark scheme apart, for classmates', async () => {
    await at.open({ file: cuba });
    await askForPaper();
    await dialog()
      .getByRole('combobox')
      .selectOption({ label: 'Questions and mark scheme separately' });
    const made = await madeBy(() =>
      dialog().getByRole('button', { name: 'As a web page' }).click(),
    );
    expect(Object.keys(made).sort()).toEqual([
      'Cuban Missile Crisis – mark scheme.html',
      'Cuban Missile Crisis – practice test.html',
    ]);
    expect(made['Cuban Missile Crisis – practice test.html']).not.toContain('Mark scheme');
  });

  it('is printed by itself, and leaves no trace on the page', async () => {
    await at.open({ file: cuba });
    await askForPaper();
    await dialog()
      .getByRole('combobox')
      .selectOption({ label: 'Questions and mark scheme separately' });
    // What the printer is given; and then its dialog is closed, which no one does here.
    await at.page.evaluate(() => {
      const printed: string[] = [];
      Object.assign(window, { printed });
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(node instanceof HTMLIFrameElement)) continue;
          node.addEventListener('load', () => {
            const view = node.contentWindow;
            view?.addEventListener('beforeprint', () => {
              printed.push(node.contentDocument?.body.innerText ?? '');
              setTimeout(() => view.dispatchEvent(new Event('afterprint')), 50);
            });
          });
        }
      }).observe(document.body, { childList: true });
    });
    const made = await madeBy(async () => {
      await dialog().getByRole('button', { name: 'Print', exact: true }).click();
      await at.page.waitForFunction(
        () => 'printed' in window && String(window.printed).includes('Mark'),
      );
    });
    expect(made).toEqual({});
    const printed = await at.page.evaluate(
      () => (window as unknown as { printed: string[] }).printed,
    );
    expect(printed.map((text) => text.slice(0, 14))).toEqual(['Practice test:', 'Mark scheme: C']);
    await expect.poll(() => at.page.locator('iframe').count()).toBe(0);
  });

  it('is made before any question is answered: by its command, and with the choices', async () => {
    await at.open({ file: cuba });
    await at.run('quiz-on-paper');
    await dialog().waitFor();
    const all = await madeBy(() => dialog().getByRole('button', { name: 'As a new note' }).click());
    expect(Object.values(all)[0]).toContain('20 questions');
    await at.run('quiz-choose');
    await at.quiz().getByLabel('5', { exact: true }).check();
    await at.button('Practice test on paper').click();
    await dialog().waitFor();
    const five = await madeBy(() =>
      dialog().getByRole('button', { name: 'As a new note' }).click(),
    );
    expect(Object.values(five)[0]).toContain('5 questions');
  });

  it('cannot be printed on a phone, and does not say it could', async () => {
    await at.open({ device: 'phone', file: cuba });
    await askForPaper();
    expect(await dialog().getByRole('button').allInnerTexts()).not.toContain('Print');
    expect(await dialog().innerText()).toContain('As a new note');
  });
});

import { describe, expect, it } from 'vitest';
import { berlin, cuba, quizPage } from './quiz-page';

const sheet = quizPage();
const { open, quiz, stem } = sheet;

const header = (): Promise<string> =>
  sheet.page.locator('.workspace-leaf.mod-active .view-header-title').innerText();
const begun = async (title: string): Promise<void> => {
  await stem().waitFor();
  await expect
    .poll(() =>
      sheet.page.evaluate(() =>
        window.host.app.workspace.getLeavesOfType('causeway-quiz')[0]?.view.getDisplayText(),
      ),
    )
    .toBe(`Quiz: ${title}`);
};
const row = (path: string) => sheet.page.locator(`.nav-files-container [data-path="${path}"]`);
const chooseItem = (name: string | RegExp): Promise<void> =>
  sheet.page.getByRole('menuitem', { name }).click();

const dam = `#history

## Course
- On 4 March 1871 the dam above the upper mill broke after nine days of rain.
- On 6 March 1871 the guard cleared the lower town and its two hundred houses.
- On 11 March 1871 the granaries of the monks were opened to all the homeless.
- On 20 March 1871 the millers and the weavers signed a pledge about bread.
`;

describe('a quiz starts', () => {
  it('on a section from its outline, and asks about nothing else', async () => {
    await open({ file: berlin });
    await sheet.page
      .locator('.causeway-outline')
      .getByRole('button', { name: 'Quiz Course' })
      .click();
    await begun('Berlin Blockade: Course');
    const [id] = (await sheet.stored('causeway-quizzes')) as string[];
    const questions = (await sheet.stored(`causeway-quiz-${id}-0`)) as { role: string }[];
    expect(new Set(questions.map(({ role }) => role))).toEqual(new Set(['course']));
  });

  it('with choices from the outline: one tab for the quiz, remembered for the next', async () => {
    await open({ file: cuba });
    const outline = sheet.page.locator('.causeway-outline');
    await outline.getByRole('button', { name: 'Choose what to ask' }).click();
    await quiz().getByText('5', { exact: true }).click();
    await quiz()
      .getByRole('button', { name: /^Start/u })
      .click();
    await begun('Cuban Missile Crisis');
    await expect.poll(() => sheet.place()).toBe('1 of 5');
    await sheet.openNote(berlin);
    await sheet.run('quiz-note');
    await begun('Berlin Blockade');
    await expect.poll(() => sheet.place()).toBe('1 of 5');
    expect(
      await sheet.page.evaluate(
        () => window.host.app.workspace.getLeavesOfType('causeway-quiz').length,
      ),
    ).toBe(1);
  });

  it('on all history notes, and mixes them', async () => {
    await open({});
    await sheet.run('quiz-all');
    await begun('All history notes');
    await expect
      .poll(async () => {
        const [id] = (await sheet.stored('causeway-quizzes')) as string[];
        const made = (await sheet.stored(`causeway-quiz-${id}-0`)) as { path: string }[];
        const more = (await sheet.stored(`causeway-quiz-${id}-1`)) as { path: string }[] | null;
        return new Set([...made, ...(more ?? [])].map(({ path }) => path)).size;
      })
      .toBeGreaterThan(2);
  });

  it('from the menu of a note, of a folder, and of several files', async () => {
    await open({});
    await sheet.make('Wars/Cold/Orrin Dam.md', dam);
    await row('Wars').click({ button: 'right' });
    await chooseItem('Quiz this folder');
    await begun('Wars');
    await row(cuba).click({ button: 'right' });
    await chooseItem('Quiz this note');
    await begun('Cuban Missile Crisis');
    await row('Other subjects').click({ button: 'right' });
    expect(await sheet.page.getByRole('menuitem', { name: /^Quiz/u }).count()).toBe(0);
    await sheet.page.keyboard.press('Escape');
    await row(cuba).click({ modifiers: ['Alt'] });
    await row(berlin).click({ modifiers: ['Alt'] });
    await row(berlin).click({ button: 'right' });
    await chooseItem('Quiz 2 history notes');
    await begun('2 notes');
  });

  it('on what is due or was missed only where there is something, and says so where not', async () => {
    await open({ file: cuba });
    // Nothing is due, and so it begins with what is new.
    await sheet.run('quiz-due');
    await stem().waitFor();
    await sheet.run('quiz-note');
    await stem().waitFor();
    const missed = await stem().innerText();
    await sheet.skip();
    await sheet.run('quiz-missed');
    await begun('All history notes');
    expect(missed).not.toBe('');
    const [id] = (await sheet.stored('causeway-quizzes')) as string[];
    const questions = (await sheet.stored(`causeway-quiz-${id}-0`)) as {
      items: { id: string }[];
    }[];
    await expect.poll(sheet.logged).toMatchObject([{ kind: 'review' }]);
    const [event] = await sheet.logged();
    const wrong = new Set(event?.kind === 'review' ? event.items.map(({ id: item }) => item) : []);
    for (const { items } of questions) {
      for (const item of items) expect(wrong).toContain(item.id);
    }
  });
});

describe('a link', () => {
  const follow = (address: string): Promise<void> =>
    sheet.page.evaluate((uri) => window.host.openUri(uri), `obsidian://causeway${address}`);

  it('starts a quiz on a note by its name or path, on a section, of a length', async () => {
    await open({});
    await follow('?note=Cuban%20Missile%20Crisis&mode=quiz&length=5');
    await begun('Cuban Missile Crisis');
    await expect.poll(() => sheet.place()).toBe('1 of 5');
    await follow('?note=Berlin%20Blockade.md&section=course');
    await begun('Berlin Blockade: Course');
  });

  it('shows the outline or the source check of a note', async () => {
    await open({});
    await follow('?note=Cuban%20Missile%20Crisis&mode=outline');
    await expect
      .poll(() => sheet.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path))
      .toBe(cuba);
    await follow('?note=Cuban%20Missile%20Crisis&mode=check');
    await sheet.page.locator('.causeway-check article').first().waitFor();
  });

  it('that is bad says why in a sentence, and opens nothing', async () => {
    await open({ file: cuba });
    const title = await header();
    for (const [address, said] of [
      ['', /names no note/u],
      ['?note=Nowhere', /“Nowhere”, which is not in this vault/u],
      ['?note=Shopping%20list', /not a history note/u],
      ['?note=Cuban%20Missile%20Crisis&mode=delete', /asks for “delete”/u],
      ['?note=Cuban%20Missile%20Crisis&length=many', /“many” questions/u],
      ['?note=Cuban%20Missile%20Crisis&section=Nothing', /section “Nothing”/u],
    ] as const) {
      await follow(address);
      await expect.poll(async () => (await sheet.notices()).join(' ')).toMatch(said);
    }
    expect(await quiz().count()).toBe(0);
    expect(await header()).toBe(title);
  });
});

it('a note that is too thin says what it lacks', async () => {
  await open({});
  await sheet.make('Thin.md', '#history\n\n## Cause\n- One thing led to another.\n');
  await sheet.openNote('Thin.md');
  await sheet.run('quiz-note');
  await quiz().getByText('Not enough here for a quiz').waitFor();
  await quiz()
    .getByText(/one point/u)
    .waitFor();
  await quiz()
    .getByText(/Add a heading|Write more/u)
    .waitFor();
});

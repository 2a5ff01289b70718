import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, closeHost, openHost, runCommand, reopen, type HostPage } from './page';

let host: HostPage;
let page: Page;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

const open = async (look: Parameters<typeof openHost>[0]): Promise<void> => {
  host = await openHost(look);
  page = host.page;
};
const quiz = () => page.locator('.causeway-quiz');
const stem = () => quiz().locator('#causeway-stem').innerText();

/** The kinds asked, by the line above the stem. */
async function answerAll(act: () => Promise<void>): Promise<Set<string>> {
  const kinds = new Set<string>();
  while ((await quiz().locator('#causeway-stem').count()) > 0) {
    kinds.add(await quiz().locator('#causeway-kind').innerText());
    const before = await quiz()
      .locator('[role=img][aria-label^="Question"]')
      .getAttribute('aria-label');
    await act();
    await quiz().locator('.causeway-evidence').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => {
        const now = quiz().locator('[role=img][aria-label^="Question"]');
        return (await now.count()) === 0 ? null : now.getAttribute('aria-label');
      })
      .not.toBe(before);
  }
  return kinds;
}

const isOrder = async (): Promise<boolean> => (await quiz().getByRole('radiogroup').count()) === 0;

describe('a quiz on a crisis', () => {
  it('is taken by keyboard alone, asks at least four kinds, and ends with what was missed', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    const kinds = await answerAll(async () => {
      await page.keyboard.press((await isOrder()) ? 'Enter' : '1');
    });
    expect(kinds.size).toBeGreaterThanOrEqual(4);
    await quiz()
      .getByRole('heading', { name: /of 10 right/u })
      .waitFor();
    const missed = await quiz()
      .getByText(/^Right: /u)
      .count();
    if (missed > 0) {
      await quiz().getByRole('button', { name: 'Repeat the missed' }).press('Enter');
      await quiz().locator('#causeway-stem').waitFor();
    }
  });

  it('is taken by touch', async () => {
    await open({ file: 'Berlin Blockade.md', device: 'phone' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    while ((await quiz().locator('#causeway-stem').count()) > 0) {
      if (await isOrder()) {
        await quiz()
          .getByRole('button', { name: /^Move down/u })
          .first()
          .tap();
        await quiz().getByRole('button', { name: 'Check the order' }).tap();
      } else {
        await quiz().getByRole('radio').first().tap();
      }
      await quiz()
        .getByRole('button', { name: /^(Next|See the result)/u })
        .tap();
    }
    await quiz().getByRole('button', { name: 'New questions' }).waitFor();
  });

  it('says the verdict aloud, shows the line that settles it, and opens that line beside the quiz', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    await page.keyboard.press((await isOrder()) ? 'Enter' : '2');
    await expect.poll(() => quiz().getByRole('status').innerText()).toMatch(/Right|Wrong|Partly/u);
    await quiz()
      .getByRole('button', { name: /Open in note/u })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.basename))
      .toBe('Cuban Missile Crisis');
    expect(await quiz().isVisible()).toBe(true);
  });

  it('resumes after a reload where it was', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    for (let count = 0; count < 2; count++) {
      await page.keyboard.press((await isOrder()) ? 'Enter' : '1');
      await quiz().locator('.causeway-evidence').waitFor();
      await page.keyboard.press('Enter');
    }
    await quiz().getByText('3 of 10').waitFor();
    const before = await stem();
    await reopen(page);
    await quiz().getByText('3 of 10').waitFor();
    expect(await stem()).toBe(before);
  });

  it('asks before Escape ends it, and goes on when the answer is no', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    await page.keyboard.press((await isOrder()) ? 'Enter' : '1');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await quiz().isVisible()).toBe(true);
    await quiz()
      .getByRole('button', { name: /^(Next|See)/u })
      .focus();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'End quiz' }).click();
    await expect.poll(() => quiz().count()).toBe(0);
  });

  it('asks about one section only when started there', async () => {
    await open({ file: 'Berlin Blockade.md' });
    const section = page.locator('.causeway-outline').getByRole('button', { name: 'Quiz Course' });
    await section.click();
    await quiz().locator('#causeway-stem').waitFor();
    const lines = await page.evaluate(async () => {
      const leaf = window.host.app.workspace.getLeavesOfType('causeway-quiz')[0];
      const text = await window.host.readFile('Berlin Blockade.md');
      return { state: leaf?.getViewState().state ?? {}, text };
    });
    const heading = lines.text.split('\n').findIndex((line) => line.startsWith('## Course')) + 1;
    expect(lines.state['line']).toBe(heading);
  });
});

it('a note that is too thin says what it lacks', async () => {
  await open({});
  await page.evaluate(async () => {
    await window.host.app.vault.create(
      'Thin.md',
      '#history\n\n## Cause\n- One thing led to another.\n',
    );
    await window.host.settled();
    await window.host.openFile('Thin.md');
  });
  await runCommand(page, 'quiz-note');
  await quiz().getByText('Not enough here for a quiz').waitFor();
  await quiz()
    .getByText(/1 point/u)
    .waitFor();
  await page.evaluate(() => window.host.deleteFile('Thin.md'));
});

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

const typed = () => quiz().getByRole('textbox');
const isTyped = async (): Promise<boolean> => (await typed().count()) > 0;
const isOrder = async (): Promise<boolean> =>
  !(await isTyped()) && (await quiz().getByRole('radiogroup').count()) === 0;
const skip = (): Promise<void> => quiz().getByRole('button', { name: 'I don’t know' }).click();

/** By keys alone: types something, takes the first option, or leaves the order as it is. */
async function answerByKeys(): Promise<void> {
  if (await isTyped()) await page.keyboard.type('Nobody knows');
  await page.keyboard.press((await isTyped()) || (await isOrder()) ? 'Enter' : '1');
}

describe('a quiz on a crisis', () => {
  it('is taken by keyboard alone, asks at least four kinds, and ends with what was missed', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    const kinds = await answerAll(answerByKeys);
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
      } else if (await isTyped()) {
        await typed().fill('Nobody knows');
        await quiz().getByRole('button', { name: 'Check' }).tap();
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
    await answerByKeys();
    await expect
      .poll(() => quiz().getByRole('status').innerText())
      .toMatch(/Right|Wrong|Partly|Not answered/u);
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
      await answerByKeys();
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
    await answerByKeys();
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

describe('an answer to be typed', () => {
  const note = `#history

## Course
- On 4 March 1871 the dam above the upper mill broke after nine days of rain.
- On 6 March 1871 the guard cleared the lower town and its two hundred houses.
- On 11 March 1871 the granaries of the monks were opened to all the homeless.
- On 20 March 1871 the millers and the weavers signed a pledge about bread.
- On 2 April 1871 the parliament sent eleven inspectors into the ruined valley.
- On 9 May 1871 the first new houses on the hill were given to families.
`;
  const openNote = async (look: Parameters<typeof openHost>[0] = {}): Promise<void> => {
    await open(look);
    await page.evaluate(async (text) => {
      await window.host.app.vault.create('Orrin Dam.md', text);
      await window.host.settled();
      await window.host.openFile('Orrin Dam.md');
    }, note);
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    await goToTyped();
  };
  /** Passes over what is chosen or put in order. */
  const goToTyped = async (): Promise<void> => {
    for (let at = 0; at < 10 && !(await isTyped()); at++) {
      const before = await stem();
      await skip();
      await page.keyboard.press('Enter');
      await expect.poll(stem).not.toBe(before);
    }
    await typed().waitFor();
  };
  const rightDate = async (): Promise<string> => {
    const words = (await stem()).slice(1, 30);
    const line = note.split('\n').find((each) => each.includes(words)) ?? '';
    return /\d+ \w+ 1871/u.exec(line)?.[0] ?? '';
  };
  const close = (): Promise<unknown> => page.evaluate(() => window.host.deleteFile('Orrin Dam.md'));
  const status = (): Promise<string> => quiz().getByRole('status').innerText();

  it('is asked for in a line with a label, without help from the device', async () => {
    await openNote();
    const box = quiz().getByLabel('Day, month and year');
    await expect.poll(() => box.evaluate((node) => node === document.activeElement)).toBe(true);
    for (const [helper, value] of [
      ['autocomplete', 'off'],
      ['autocapitalize', 'off'],
      ['autocorrect', 'off'],
      ['spellcheck', 'false'],
    ] as const) {
      expect(await box.getAttribute(helper)).toBe(value);
    }
    await close();
  });

  it('is right by Enter alone, in figures too, and shows the line that settles it', async () => {
    await openNote();
    const date = await rightDate();
    const [day = '', month = ''] = date.split(' ');
    await page.keyboard.type(`${day}.${['March', 'April', 'May'].indexOf(month) + 3}.1871`);
    await page.keyboard.press('Enter');
    await expect.poll(status).toBe('Right.');
    expect(await quiz().locator('blockquote mark').innerText()).toBe(date);
    expect(await quiz().locator('.is-model .causeway-words').innerText()).toBe(date);
    await close();
  });

  it('without a word is asked for again', async () => {
    await openNote();
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Type an answer/u);
    expect(await typed().isVisible()).toBe(true);
    await close();
  });

  it('that is partly right or wrong says why, and can be called right until the next question', async () => {
    await openNote();
    await page.keyboard.type('1871');
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Partly right\. That is right as far as it goes/u);
    await page.keyboard.press('Control+z');
    await typed().fill('1 January 1800');
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Wrong\. You wrote 1 January 1800; your note says/u);
    await quiz().getByRole('button', { name: 'My answer was right' }).click();
    await expect.poll(status).toBe('Right. As you say.');
    await page.keyboard.press('Control+z');
    await expect.poll(status).toMatch(/^Wrong/u);
    await quiz().getByRole('button', { name: 'My answer was right' }).press('Enter');
    await expect.poll(status).toBe('Right. As you say.');
    await close();
  });

  it('is there again after a reload: what was answered, what was called right, what was half typed', async () => {
    await openNote();
    await page.keyboard.type('1 January 1800');
    await page.keyboard.press('Enter');
    await quiz().getByRole('button', { name: 'My answer was right' }).click();
    await page.keyboard.press('Enter');
    await goToTyped();
    const before = await stem();
    await page.keyboard.type('9 Ma');
    await reopen(page);
    await expect.poll(stem).toBe(before);
    expect(await typed().inputValue()).toBe('9 Ma');
    await quiz()
      .getByRole('img', { name: /, 1 right so far/u })
      .waitFor();
    await close();
  });

  it('on a phone has its button in sight above the keyboard', async () => {
    await openNote({ device: 'phone' });
    await typed().tap();
    await page.setViewportSize({ width: 390, height: 340 });
    const button = quiz().getByRole('button', { name: 'Check' });
    await typed().fill('1871');
    const isOnTop = (): Promise<boolean> =>
      button.evaluate((node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return top > 0 && top + height <= window.innerHeight && node.contains(there);
      });
    await expect.poll(isOnTop).toBe(true);
    await button.tap();
    await expect.poll(status).toMatch(/^Partly right/u);
    await close();
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

import { describe, expect, it } from 'vitest';
import { reopen, whenReady } from './page';
import { berlin, cuba, quizPage } from './quiz-page';

const sheet = quizPage();
const { openQuiz, quiz, stem, button, answerByKeys, place } = sheet;

const answerSome = async (count: number): Promise<void> => {
  for (let at = 1; at <= count; at++) {
    await answerByKeys();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).toMatch(new RegExp(`^${at + 1} of`, 'u'));
  }
};
const closeTab = (): Promise<void> =>
  sheet.page.evaluate(() => window.host.app.workspace.detachLeavesOfType('causeway-quiz'));

describe('a quiz that is interrupted', () => {
  it('resumes after a reload where it was', async () => {
    await openQuiz({ file: cuba });
    await answerSome(2);
    const [before, at] = [await stem().innerText(), await place()];
    await reopen(sheet.page);
    await stem().waitFor();
    expect([await stem().innerText(), await place()]).toEqual([before, at]);
    await quiz()
      .getByRole('img', { name: /^Question 3 of/u })
      .waitFor();
  });

  it('has the answer that was given the moment before the app was killed', async () => {
    await openQuiz({ file: cuba });
    await sheet.page.evaluate(() => window.host.flushSaves());
    const address = new URL(sheet.page.url());
    address.searchParams.delete('file');
    // In one go: nothing runs between the answer and the end but what the click itself does.
    await sheet.skip();
    await sheet.page.goto(address.href);
    await whenReady(sheet.page);
    await expect.poll(place).toMatch(/^2 of/u);
    await expect.poll(sheet.logged).toMatchObject([{ kind: 'review' }]);
  });

  it('has the answer that was given the moment before its tab was closed, and can be gone on with', async () => {
    await openQuiz({ file: cuba });
    await answerSome(1);
    const before = await stem().innerText();
    await sheet.skip();
    await closeTab();
    await sheet.openNote(cuba);
    await sheet.run('quiz-choose');
    await quiz().getByText(/^2 of/u).waitFor();
    await button(/^Go on: Cuban Missile Crisis/u).click();
    await expect.poll(place).toMatch(/^3 of/u);
    await button('Undo the last answer').click();
    expect(await stem().innerText()).toBe(before);
  });

  it('is offered when another begins on the same, and goes on from there', async () => {
    await openQuiz({ file: cuba });
    await answerSome(2);
    const before = await stem().innerText();
    await sheet.openNote(cuba);
    await sheet.run('quiz-note');
    await expect.poll(place).toMatch(/^1 of/u);
    const goOn = sheet.page.locator('.notice').getByRole('button', { name: /^Go on with 2 of/u });
    await goOn.click();
    await expect.poll(() => stem().innerText()).toBe(before);
    await expect.poll(place).toMatch(/^3 of/u);
  });

  it('stands beside two others; of a fourth the oldest makes room', async () => {
    await sheet.open({ file: cuba });
    for (const path of [cuba, berlin, 'Munich Agreement.md', 'French Revolution.md', cuba]) {
      await sheet.begin(path);
      await stem().waitFor();
      await sheet.skip();
    }
    await sheet.run('quiz-choose');
    await quiz().locator('.causeway-unfinished li').first().waitFor();
    const titles = quiz().locator('.causeway-unfinished li > span:first-child');
    expect(await titles.allInnerTexts()).toEqual([
      'Cuban Missile Crisis',
      'French Revolution',
      'Munich Agreement',
      'Berlin Blockade',
    ]);
  });

  it('goes on with a full device, and says that it could not be resumed', async () => {
    await sheet.open({ file: cuba });
    await sheet.page.evaluate(() => {
      const { app } = window.host;
      const save = app.saveLocalStorage.bind(app);
      app.saveLocalStorage = (key, data) => {
        if (data !== null && key.startsWith('causeway')) throw new Error('QuotaExceededError');
        save(key, data);
      };
    });
    await sheet.begin(cuba);
    await stem().waitFor();
    await answerByKeys();
    await quiz()
      .getByText(/no room left/u)
      .waitFor();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).toMatch(/^2 of/u);
  });
});

describe('time', () => {
  it('counts only while the quiz is on the screen', async () => {
    await openQuiz({ file: cuba });
    await sheet.skip();
    const spent = async (): Promise<number> => {
      const [id] = (await sheet.stored('causeway-quizzes')) as string[];
      const head = (await sheet.stored(`causeway-quiz-${id}`)) as { elapsed: number };
      return head.elapsed;
    };
    const before = await spent();
    await sheet.openNote(cuba);
    await sheet.page.waitForTimeout(1500);
    await sheet.page.evaluate(() => {
      const leaf = window.host.app.workspace.getLeavesOfType('causeway-quiz')[0];
      if (leaf) window.host.app.workspace.setActiveLeaf(leaf, { focus: true });
    });
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).toMatch(/^2 of/u);
    const shownElsewhere = await spent();
    expect(shownElsewhere - before).toBeLessThan(1400);
    await sheet.page.waitForTimeout(600);
    await sheet.skip();
    expect((await spent()) - shownElsewhere).toBeGreaterThan(500);
  });

  it('ends a quiz against the clock with a word, and what was answered counts', async () => {
    await sheet.open({ file: cuba });
    await sheet.page.clock.install();
    await sheet.begin(cuba, { timed: true, length: 5 });
    await stem().waitFor();
    await sheet.skip();
    await sheet.page.clock.runFor(5 * 45_000 + 1000);
    await quiz()
      .getByText(/Time is up/u)
      .first()
      .waitFor();
    await quiz()
      .getByText(/4 not reached/u)
      .waitFor();
  });
});

describe('what was answered', () => {
  const note = `#history

## Course
- On 4 March 1871 the dam above the upper mill broke after nine days of rain.
- On 6 March 1871 the guard cleared the lower town and its two hundred houses.
- On 11 March 1871 the granaries of the monks were opened to all the homeless.
- On 20 March 1871 the millers and the weavers signed a pledge about bread.
- On 2 April 1871 the parliament sent eleven inspectors into the ruined valley.
- On 9 May 1871 the first new houses on the hill were given to families.
`;

  it('is remembered: who recognised a date is asked to type it next', async () => {
    await sheet.open({});
    await sheet.make('Orrin Dam.md', note);
    const forms = async (): Promise<string[]> => {
      const seen: string[] = [];
      await sheet.begin('Orrin Dam.md', { families: ['date'] });
      await stem().waitFor();
      for (let before = await place(); before !== null; before = await place()) {
        seen.push(await sheet.form());
        if (seen.at(-1) === 'choice') await right();
        else await sheet.skip();
        await sheet.page.keyboard.press('Enter');
        await expect.poll(place).not.toBe(before);
      }
      return seen;
    };
    /** Chooses what the note says. */
    const right = async (): Promise<void> => {
      const words = (await stem().innerText()).replace(/^[^:]*: /u, '').slice(5, 30);
      const line = note.split('\n').find((each) => each.includes(words)) ?? '';
      const date = /\d+ \w+ 1871/u.exec(line)?.[0] ?? '';
      const option = quiz().getByRole('radio', { name: date });
      if ((await option.count()) > 0) await option.first().click();
      else await sheet.skip();
      await sheet.answered();
    };
    const first = await forms();
    const second = await forms();
    const count = (all: readonly string[]): number => all.filter((one) => one === 'typed').length;
    expect(count(second)).toBeGreaterThan(count(first));
  }, 120_000);
});

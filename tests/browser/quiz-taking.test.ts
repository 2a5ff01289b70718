import { describe, expect, it } from 'vitest';
import { berlin, cuba, quizPage } from './quiz-page';

const sheet = quizPage();
const { openQuiz, quiz, stem, status, button, answerByKeys, answerByTouch, place } = sheet;

/** Answers all, and gives the kinds that were asked. */
async function answerAll(answer: () => Promise<void>, goOn: () => Promise<void>) {
  const kinds = new Set<string>();
  for (let before = await place(); before !== null;) {
    kinds.add(await quiz().locator('#causeway-kind').innerText());
    await answer();
    await goOn();
    await expect.poll(place).not.toBe(before);
    before = await place();
  }
  return kinds;
}

describe('a quiz on a crisis', () => {
  it('is taken by keyboard alone, asks at least four kinds, and ends with what was missed', async () => {
    await openQuiz({ file: cuba });
    const kinds = await answerAll(answerByKeys, () => sheet.page.keyboard.press('Enter'));
    expect(kinds.size).toBeGreaterThanOrEqual(4);
    await quiz()
      .getByRole('heading', { name: /of \d+ right/u })
      .waitFor();
    await button('Repeat the missed').press('Enter');
    await stem().waitFor();
    await expect.poll(place).toMatch(/^1 of \d+$/u);
  }, 120_000);

  it('is taken by touch', async () => {
    await openQuiz({ file: berlin, device: 'phone' });
    await answerAll(answerByTouch, () => button(/^(Next|See the result)/u).tap());
    await button('New questions').waitFor();
  }, 120_000);

  it('has twenty questions where the note is good for them', async () => {
    await openQuiz({ file: cuba });
    await expect.poll(place).toMatch(/^1 of (1[0-9]|20)$/u);
  });

  it('says the verdict aloud, shows the line that settles it, and opens that line beside the quiz', async () => {
    await openQuiz({ file: cuba });
    await answerByKeys();
    await expect.poll(status).toMatch(/Right|Wrong|Partly|Not answered/u);
    await button(/Open in note/u)
      .first()
      .click();
    await expect
      .poll(() => sheet.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path))
      .toBe(cuba);
    expect(await quiz().isVisible()).toBe(true);
  });

  it('asks before Escape ends it, and goes on when the answer is no', async () => {
    await openQuiz({ file: cuba });
    await answerByKeys();
    await sheet.page.keyboard.press('Escape');
    await sheet.page.getByRole('button', { name: 'Go on' }).click();
    expect(await quiz().isVisible()).toBe(true);
    await button(/^(Next|See)/u).focus();
    await sheet.page.keyboard.press('Escape');
    await sheet.page.getByRole('button', { name: 'End quiz' }).click();
    await expect.poll(() => quiz().count()).toBe(0);
    expect(await sheet.stored('causeway-quizzes')).toEqual([]);
  });

  it('counts a hint, and gives it before the answer', async () => {
    await openQuiz({ file: cuba });
    for (let at = 0; at < 20 && (await button(/^Hint/u).count()) === 0; at++) {
      await sheet.skip();
      await sheet.page.keyboard.press('Enter');
    }
    const before = await quiz().innerText();
    await button(/^Hint/u).click();
    await expect.poll(() => quiz().innerText()).not.toBe(before);
    expect(await button(/^Hint/u).count()).toBe(0);
    await sheet.skip();
    await sheet.answered();
    await expect.poll(async () => JSON.stringify(await sheet.logged())).toContain('"hinted":true');
  });

  it('takes the last answer back, what is remembered of it too', async () => {
    await openQuiz({ file: cuba });
    const before = await stem().innerText();
    await answerByKeys();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).toMatch(/^2 of/u);
    await button('Undo the last answer').click();
    await expect.poll(place).toMatch(/^1 of/u);
    expect(await stem().innerText()).toBe(before);
    await expect.poll(sheet.logged).toMatchObject([{ kind: 'review' }, { kind: 'undo' }]);
  });

  it('never asks a question again that was called bad, until that is undone', async () => {
    await openQuiz({ file: cuba });
    const bad = await stem().innerText();
    await button('Bad question?').click();
    await sheet.page.keyboard.press('Escape');
    expect(await sheet.page.locator('.modal').count()).toBe(0);
    await button('Bad question?').click();
    await button('It gives itself away').click();
    await expect.poll(() => stem().innerText()).not.toBe(bad);
    await expect.poll(sheet.logged).toMatchObject([{ kind: 'hide', why: 'given-away' }]);
    await button('Undo the last answer').click();
    await expect.poll(() => stem().innerText()).toBe(bad);
    await expect.poll(sheet.logged).toMatchObject([{ kind: 'hide' }, { kind: 'show' }]);
  });
});

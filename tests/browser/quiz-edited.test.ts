import { expect, it } from 'vitest';
import { quizPage } from './quiz-page';

const sheet = quizPage();
const { quiz, stem, status, place } = sheet;

const path = 'Orrin Dam.md';
const lines = [
  '- On 4 March 1871 the dam above the upper mill broke after nine days of rain.',
  '- On 6 March 1871 the guard cleared the lower town and its two hundred houses.',
  '- On 11 March 1871 the granaries of the monks were opened to all the homeless.',
  '- On 20 March 1871 the millers and the weavers signed a pledge about bread.',
  '- On 2 April 1871 the parliament sent eleven inspectors into the ruined valley.',
  '- On 9 May 1871 the first new houses on the hill were given to families.',
];
const noteOf = (points: readonly string[], before = ''): string =>
  `#history\n\n${before}## Course\n${points.join('\n')}\n`;
/** The point that a stem asks about. */
const askedOf = (words: string): string =>
  lines.find((line) => line.includes(words.replace(/^[^:]*: /u, '').slice(5, 30))) ?? '';

const openQuiz = async (): Promise<void> => {
  await sheet.open({});
  await sheet.make(path, noteOf(lines));
  await sheet.begin(path, { families: ['date'] });
  await stem().waitFor();
  // Past the questions about two events at once.
  while (askedOf(await stem().innerText()) === '') {
    const before = await place();
    await sheet.skip();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).not.toBe(before);
  }
};
const count = async (): Promise<number> => Number((await place())?.split(' of ')[1]);

it('a question whose point is deleted in its note is dropped with a word, the rest stay', async () => {
  await openQuiz();
  const before = await count();
  const gone = askedOf(await stem().innerText());
  expect(gone).not.toBe('');
  await sheet.write(path, noteOf(lines.filter((line) => line !== gone)));
  await expect.poll(status).toMatch(/A question was dropped: its point is gone from the note\./u);
  expect(askedOf(await stem().innerText())).not.toBe(gone);
  await expect.poll(count).toBe(before - 1);
  await sheet.answerByKeys();
});

it('a point that only moves keeps its question, and is shown where it stands now', async () => {
  await openQuiz();
  const words = await stem().innerText();
  await sheet.write(path, noteOf(lines, 'A line more.\n\n'));
  await sheet.page.evaluate(() => window.host.settled());
  await sheet.page.waitForTimeout(900);
  expect(await stem().innerText()).toBe(words);
  await sheet.answerByKeys();
  const line = noteOf(lines, 'A line more.\n\n').split('\n').indexOf(askedOf(words)) + 1;
  await quiz()
    .getByText(new RegExp(`line ${line}\\b`, 'u'))
    .first()
    .waitFor();
});

it('answers that were given stay when their points go', async () => {
  await openQuiz();
  const gone = askedOf(await stem().innerText());
  await sheet.answerByKeys();
  const before = await count();
  await sheet.write(path, noteOf(lines.filter((line) => line !== gone)));
  await sheet.page.evaluate(() => window.host.settled());
  await sheet.page.waitForTimeout(900);
  await sheet.page.keyboard.press('Enter');
  await expect.poll(count).toBeLessThanOrEqual(before);
  await expect.poll(() => quiz().locator('#causeway-stem').count()).toBe(1);
});

it('a note that is renamed is asked on, and opened under its new name', async () => {
  await openQuiz();
  const before = [await stem().innerText(), await place()];
  await sheet.page.evaluate(() => window.host.renameFile('Orrin Dam.md', 'Orrin Flood.md'));
  await sheet.page.waitForTimeout(900);
  expect([await stem().innerText(), await place()]).toEqual(before);
  await sheet.answerByKeys();
  await quiz()
    .getByRole('button', { name: /Open in note/u })
    .first()
    .click();
  await expect
    .poll(() => sheet.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path))
    .toBe('Orrin Flood.md');
  await sheet.page.evaluate(() => window.host.renameFile('Orrin Flood.md', 'Orrin Dam.md'));
});

it('a note that is deleted takes its open questions with it, with a word', async () => {
  await openQuiz();
  await sheet.skip();
  const answered = Number((await place())?.split(' of ')[0]);
  await sheet.page.evaluate(() => window.host.deleteFile('Orrin Dam.md'));
  await expect.poll(status).toMatch(/no longer in this vault.*dropped/u);
  await sheet.page.keyboard.press('Enter');
  await quiz()
    .getByRole('heading', { name: new RegExp(`of ${answered} right`, 'u') })
    .waitFor();
  await sheet.make(path, noteOf(lines));
});

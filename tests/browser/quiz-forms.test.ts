import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/core/quiz/question';
import { quizPage } from './quiz-page';

const sheet = quizPage();
const { quiz, stem, status, place } = sheet;

const note = `#history

## Cause
- Silas Corrow closed the upper sluice against the advice of the engineers.
- The winter of 1870 had left the river Orrin choked with timber and ice.
- The county had cut the money for repairs to the dam three years running.
- Bishop Aldane had sold the flood meadows to builders from Tarrow.

## Course
- On 4 March 1871 the dam above the upper mill broke after nine days of rain.
- On 6 March 1871 the guard under Captain Harlan Voss cleared the lower town.
- On 11 March 1871 the granaries of the monks were opened by Abbot Lorenz Tamm.
- On 20 March 1871 the millers and the weavers signed the Pledge of Tarrow.
- On 2 April 1871 Agnes Merrow led eleven inspectors into the ruined valley.

## Impacts
- The county passed the Orrin Rivers Act on 9 May 1872 and paid for new dams.
- Silas Corrow lost his seat because the inspectors blamed him for the sluice.
- Over 4,000 people left the valley for the coast within a year.
- The Pledge of Tarrow became the model for grain laws in six counties.

## Source questions
> The water came like a wall, and where the mill had been there was nothing.

1. What does the witness say about the mill? (2)
    - It was gone: the flood had swept it away completely.
`;

const forms: readonly [Family, Awaited<ReturnType<typeof sheet.form>>][] = [
  ['role', 'choice'],
  ['order', 'order'],
  ['match', 'match'],
  ['truth', 'truth'],
  ['recall', 'written'],
  ['source', 'written'],
];

describe.each(forms)('%s, answered as %s', (family, form) => {
  it.each(['keys', 'touch'] as const)('by %s', async (by) => {
    await sheet.open(by === 'keys' ? {} : { device: 'phone' });
    await sheet.make('Orrin Crisis.md', note);
    await sheet.begin('Orrin Crisis.md', { families: [family] });
    await stem().waitFor();
    expect(await sheet.form()).toBe(form);
    const before = await place();
    await (by === 'keys' ? sheet.answerByKeys() : sheet.answerByTouch());
    await expect.poll(status).toMatch(/Right|Wrong|Partly|Not answered/u);
    if (by === 'keys') await sheet.page.keyboard.press('Enter');
    else await sheet.button(/^(Next|See the result)/u).tap();
    await expect.poll(place).not.toBe(before);
  });
});

it('a part of a free answer can be ruled on, and that is remembered', async () => {
  await sheet.open({});
  await sheet.make('Orrin Crisis.md', note);
  await sheet.begin('Orrin Crisis.md', { families: ['recall'] });
  await stem().waitFor();
  await sheet.answerByKeys();
  await quiz()
    .getByRole('button', { name: /I had this/u })
    .first()
    .click();
  await expect
    .poll(sheet.logged)
    .toMatchObject([{ kind: 'review' }, { kind: 'undo' }, { kind: 'review', level: 3 }]);
});

it('a practice test is made of the questions as a new note, when it is asked for', async () => {
  await sheet.open({});
  await sheet.make('Orrin Crisis.md', note);
  await sheet.begin('Orrin Crisis.md', { families: ['role'], length: 5 });
  await stem().waitFor();
  while ((await place()) !== null) {
    const before = await place();
    await sheet.skip();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(place).not.toBe(before);
  }
  const files = (): Promise<string[]> =>
    sheet.page.evaluate(() => window.host.app.vault.getMarkdownFiles().map(({ path }) => path));
  const before = new Set(await files());
  await sheet.button(/Practice test/u).click();
  const modal = sheet.page.locator('.modal');
  await modal.getByRole('button').filter({ hasText: /note/iu }).first().click();
  await expect.poll(async () => (await files()).length).toBe(before.size + 1);
  const made = (await files()).find((path) => !before.has(path)) ?? '';
  const text = await sheet.page.evaluate((path) => window.host.readFile(path), made);
  expect(text).toContain('Orrin Crisis');
  await sheet.page.evaluate((path) => window.host.deleteFile(path), made);
});

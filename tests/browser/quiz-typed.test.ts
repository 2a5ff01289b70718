import { describe, expect, it } from 'vitest';
import { reopen } from './page';
import { quizPage } from './quiz-page';

const sheet = quizPage();
const { quiz, stem, status, button, typed, form, skip } = sheet;

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
  const openNote = async (look: Parameters<typeof sheet.open>[0] = {}): Promise<void> => {
    await sheet.open(look);
    await sheet.make('Orrin Dam.md', note);
    await sheet.begin('Orrin Dam.md', { families: ['date'] });
    await stem().waitFor();
    await goToTyped();
  };
  /** Passes over what is chosen or put in order. */
  const goToTyped = async (): Promise<void> => {
    for (let at = 0; at < 20 && (await form()) !== 'typed'; at++) {
      const before = await stem().innerText();
      await skip();
      await sheet.page.keyboard.press('Enter');
      await expect.poll(() => stem().innerText()).not.toBe(before);
    }
    await typed().waitFor();
  };
  const rightDate = async (): Promise<string> => {
    const words = (await stem().innerText()).slice(1, 30);
    const line = note.split('\n').find((each) => each.includes(words)) ?? '';
    return /\d+ \w+ 1871/u.exec(line)?.[0] ?? '';
  };

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
  });

  it('is right by Enter alone, in figures too, and shows the line that settles it', async () => {
    await openNote();
    const date = await rightDate();
    const [day = '', month = ''] = date.split(' ');
    await sheet.page.keyboard.type(`${day}.${['March', 'April', 'May'].indexOf(month) + 3}.1871`);
    await sheet.page.keyboard.press('Enter');
    await expect.poll(status).toBe('Right.');
    expect(await quiz().locator('blockquote mark').innerText()).toBe(date);
    expect(await quiz().locator('.is-model .causeway-words').innerText()).toBe(date);
  });

  it('without a word is asked for again', async () => {
    await openNote();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Type an answer/u);
    expect(await typed().isVisible()).toBe(true);
  });

  it('that is partly right or wrong says why, and can be called right until the next question', async () => {
    await openNote();
    await sheet.page.keyboard.type('1871');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Partly right\. That is right as far as it goes/u);
    await sheet.page.keyboard.press('Control+z');
    await typed().fill('1 January 1800');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^Wrong\. You wrote 1 January 1800; your note says/u);
    await button('My answer was right').click();
    await expect.poll(status).toBe('Right. As you say.');
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(status).toMatch(/^Wrong/u);
    await button('My answer was right').press('Enter');
    await expect.poll(status).toBe('Right. As you say.');
  });

  it('is there again after a reload: what was answered, what was called right, what was half typed', async () => {
    await openNote();
    await sheet.page.keyboard.type('1 January 1800');
    await sheet.page.keyboard.press('Enter');
    await button('My answer was right').click();
    await sheet.page.keyboard.press('Enter');
    await goToTyped();
    const before = await stem().innerText();
    await sheet.page.keyboard.type('9 Ma');
    await reopen(sheet.page);
    await expect.poll(() => stem().innerText()).toBe(before);
    expect(await typed().inputValue()).toBe('9 Ma');
    await quiz()
      .getByRole('img', { name: /, 1 right so far/u })
      .waitFor();
  });

  it('on a phone has its button in sight above the keyboard', async () => {
    await openNote({ device: 'phone' });
    await typed().tap();
    await sheet.page.setViewportSize({ width: 390, height: 340 });
    const check = button(/^Check/u);
    await typed().fill('1871');
    const isOnTop = (): Promise<boolean> =>
      check.evaluate((node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return top > 0 && top + height <= window.innerHeight && node.contains(there);
      });
    await expect.poll(isOnTop).toBe(true);
    await check.tap();
    await expect.poll(status).toMatch(/^Partly right/u);
  });
});

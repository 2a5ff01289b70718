import { describe, expect, it } from 'vitest';
import { checkSheet, cuba, twoSets } from './check-page';

const sheet = checkSheet();
const { open, check, question, box, point, answer, edges, inSight } = sheet;

describe('marking', () => {
  it('says point by point what was there, lights it in both texts, and reads it out', async () => {
    await open({ file: cuba });
    await answer(0, 'The two men are Kennedy and Khrushchev; you can tell by the flags.');
    await expect
      .poll(() =>
        question(0)
          .getByText(/Covered|Partly/u)
          .count(),
      )
      .toBeGreaterThan(0);
    await expect.poll(() => question(0).locator('mark').count()).toBeGreaterThan(1);
    await expect.poll(() => check().getByRole('status').innerText()).toMatch(/Question 1: /u);
    expect(await question(0).locator('.causeway-verdict').innerText()).toMatch(/\d of 2 points/u);
  });

  it('marks all that is written, and leaves the rest to be answered', async () => {
    await open({ file: cuba });
    await box(0).fill('Kennedy and Khrushchev');
    await box(1).fill('Nuclear war');
    await check().getByRole('button', { name: 'Check all answers' }).click();
    await expect.poll(() => check().getByText('In your note').count()).toBe(2);
    await box(2).waitFor();
  });

  it('shows by the keyboard which words a point is about', async () => {
    await open({ file: cuba });
    await answer(1, 'The knot is a nuclear war.');
    await point(1).first().focus();
    const shown = question(1).locator('.is-shown');
    await expect.poll(() => shown.count()).toBeGreaterThan(1);
    await sheet.page.keyboard.press('Enter');
    await point(1).nth(1).focus();
    await sheet.page.keyboard.press('Shift+Tab');
    await question(1).getByRole('button', { name: 'Try again' }).focus();
    // What was chosen stays lit when the focus has gone.
    await expect.poll(() => question(1).locator('.is-yours .is-shown').count()).toBeGreaterThan(0);
  });

  it('shows the verdict first, with the way on in sight, in a pane of any height', async () => {
    await open({ file: 'Berlin Blockade.md', device: 'phone' });
    await answer(1, 'The air corridors had been agreed in writing in November 1946.');
    const verdict = question(1).locator('.causeway-verdict');
    const way = question(1).getByRole('button', { name: 'Next question' });
    await expect.poll(() => inSight(verdict)).toBe(true);
    expect(await inSight(way)).toBe(true);
    expect((await edges(verdict)).bottom).toBeLessThan((await edges(way)).top);
  });

  it('goes on by Enter, from question to question', async () => {
    await open({ file: cuba });
    await answer(0, 'Kennedy');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => box(1).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('says in an empty box that nothing was written', async () => {
    await open({ file: twoSets, device: 'phone' });
    await box(0).press('Control+Enter');
    await check().getByText('Nothing was written.').waitFor();
  });
});

describe('the way through the note', () => {
  it('leads from a finished set to the next, and counts over all of them', async () => {
    await open({ file: twoSets });
    const count = await check().locator('article').count();
    const foot = check().locator('.causeway-check-foot');
    for (let at = 0; at < count; at++) await answer(at, 'They feared another war.');
    await foot.getByText('All answered here').waitFor();
    const head = check().locator('.causeway-check-head');
    await expect.poll(() => head.innerText()).toContain(`${count} of 4 answered`);
    // The way on is under the finger that marked the last answer.
    await sheet.page.keyboard.press('Enter');
    await check().getByText('Set 2 of 2').waitFor();
    await expect.poll(() => box(0).evaluate((one) => one === document.activeElement)).toBe(true);
    await foot.getByRole('button', { name: 'Previous sources' }).click();
    await foot.getByRole('button', { name: 'Next sources' }).click();
    await expect.poll(() => head.innerText()).toMatch(/2 of 4 answered · \d+ of \d+ points/u);
    await answer(0, 'It is ashamed.');
    await expect.poll(() => head.innerText()).toContain('3 of 4 answered');
    await foot.getByRole('button', { name: 'Previous sources' }).click();
    await question(0).locator('.causeway-verdict').waitFor();
  });
});

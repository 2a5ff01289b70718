import { describe, expect, it } from 'vitest';
import { checkSheet, cuba, twoSets } from './check-page';
import { findings, tooSmall } from './findings';

const sheet = checkSheet();
const { open, check, question, box, point, picture, answer, edges, inSight } = sheet;

describe('the sheet', () => {
  it('keeps the picture beside its questions, in sight while they scroll', async () => {
    await open({ file: cuba, width: 1500, height: 600 });
    await picture().waitFor();
    expect(
      await picture().evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    const [source, first] = [await edges(picture()), await edges(question(0))];
    expect(source.right).toBeLessThanOrEqual(first.left);
    await answer(0, 'Kennedy and Khrushchev');
    await box(2).focus();
    expect(await inSight(picture())).toBe(true);
    expect(await inSight(box(2))).toBe(true);
    expect(await inSight(question(0).locator('h3'))).toBe(false);
  });

  it('has no model answer in the page until it is asked for', async () => {
    await open({ file: cuba });
    expect(await check().getByText('In your note').count()).toBe(0);
    expect(await check().innerHTML()).not.toContain('stars and stripes');
  });

  it.each([
    { device: 'phone' as const, file: cuba },
    { device: 'desktop' as const, file: cuba, width: 900 },
  ])(
    'in a narrow pane ($device) shows the source below the box that one types in',
    async (look) => {
      await open(look);
      for (const at of [0, 2]) {
        await box(at).focus();
        await expect.poll(() => inSight(box(at))).toBe(true);
        expect(await inSight(picture())).toBe(true);
        expect((await edges(box(at))).bottom).toBeLessThanOrEqual((await edges(picture())).top);
      }
      await check().getByRole('button', { name: 'Hide the source' }).click();
      expect(await picture().isVisible()).toBe(false);
      await check().getByRole('button', { name: 'Show the source' }).click();
      expect(await picture().isVisible()).toBe(true);
    },
  );

  it('goes by the width of its pane and not of the window', async () => {
    await open({ file: cuba, width: 1500 });
    await sheet.page.evaluate(() => {
      const pane = document.querySelector<HTMLElement>('.causeway-check')?.closest('.view-content');
      if (pane instanceof HTMLElement) pane.style.maxWidth = '400px';
    });
    await expect
      .poll(async () => (await edges(box(0))).bottom <= (await edges(picture())).top)
      .toBe(true);
  });

  it('is mirrored where the app reads from right to left', async () => {
    await open({ file: cuba, width: 1500, rtl: true });
    expect((await edges(picture())).left).toBeGreaterThan((await edges(question(0))).right);
  });

  it('holds a picture of any size', async () => {
    await open({ file: cuba, width: 1500 });
    await picture().evaluate(async (image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [5000, 9000];
      canvas.getContext('2d')?.fillRect(0, 0, 5000, 9000);
      image.src = canvas.toDataURL('image/jpeg', 0.1);
      await image.decode();
    });
    expect(await inSight(picture())).toBe(true);
    const [pane, first] = [await edges(check()), await edges(question(0))];
    expect(first.width).toBeGreaterThan(pane.width / 3);
  });

  it('shows a passage where the source is one', async () => {
    await open({ file: twoSets });
    await check().locator('blockquote').first().waitFor();
  });

  it('begins in the box of the first open question, and on a phone beside it', async () => {
    await open({ file: cuba });
    await expect.poll(() => box(0).evaluate((one) => one === document.activeElement)).toBe(true);
    await sheet.close();
    await open({ file: cuba, device: 'phone' });
    await expect
      .poll(() => question(0).evaluate((one) => one === document.activeElement))
      .toBe(true);
  });
});

describe.each(['dark', 'light'] as const)('for everyone, %s', (theme) => {
  it.each(['desktop', 'phone'] as const)(
    'on a %s a marked sheet has no finding',
    async (device) => {
      await open({ file: cuba, theme, device });
      await answer(1, 'It is a rope.');
      await question(1).getByRole('button', { name: 'Try again' }).click();
      await answer(1, 'The knot stands for a nuclear war in 1963.');
      await question(1)
        .getByRole('button', { name: /I was right/u })
        .first()
        .click();
      await question(1).getByText('Show 1 earlier attempt').click();
      await point(1).first().click();
      expect(await findings(sheet.page, '.causeway-check')).toEqual([]);
      if (device === 'phone') expect(await tooSmall(sheet.page, '.causeway-check')).toEqual([]);
    },
  );
});

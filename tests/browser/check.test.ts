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
  await runCommand(page, 'check-sources');
  await check().locator('article').first().waitFor();
};
const check = () => page.locator('.causeway-check');
const question = (at: number) => check().locator('article').nth(at);

describe('the source check', () => {
  it('shows the picture beside its questions and hides the model answer until it is asked for', async () => {
    await open({ file: 'Cuban Missile Crisis.md', width: 1500 });
    const picture = check().locator('.causeway-sources img').first();
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    const [source, first] = [await picture.boundingBox(), await question(0).boundingBox()];
    expect((source?.x ?? 0) + (source?.width ?? 0)).toBeLessThanOrEqual(first?.x ?? 0);
    expect(await check().getByText('In your note').count()).toBe(0);
  });

  it('marks an answer point by point, lights the words in both texts, and lets one try again', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    const box = question(0).getByRole('textbox');
    await box.fill('The two men are Kennedy and Khrushchev; you can tell by the flags.');
    await box.press('Control+Enter');
    await question(0).getByText('In your note').waitFor();
    await expect
      .poll(() =>
        question(0)
          .getByText(/Covered|Partly/u)
          .count(),
      )
      .toBeGreaterThan(0);
    await expect.poll(() => question(0).locator('mark').count()).toBeGreaterThan(1);
    await expect.poll(() => check().getByRole('status').innerText()).toMatch(/Question 1|1\./u);
    await question(0).getByRole('button', { name: 'Try again' }).click();
    expect(await box.inputValue()).toContain('Khrushchev');
    expect(await question(0).getByText('In your note').count()).toBe(0);
  });

  it('keeps what was typed through a reload', async () => {
    await open({ file: 'Berlin Blockade.md' });
    await question(0).getByRole('textbox').fill('A draft that must not be lost');
    await reopen(page);
    await expect
      .poll(() => question(0).getByRole('textbox').inputValue())
      .toContain('must not be lost');
  });

  it('zooms the picture by keys and buttons', async () => {
    await open({ file: 'Cuban Missile Crisis.md' });
    const picture = check().locator('.causeway-sources img').first();
    const width = async () => (await picture.boundingBox())?.width ?? 0;
    const before = await width();
    await check().getByRole('button', { name: 'Zoom in' }).first().click();
    await expect.poll(width).toBeGreaterThan(before);
    await check().getByRole('button', { name: 'Fit' }).first().click();
    await expect.poll(width).toBeCloseTo(before, 0);
  });

  it('shows a passage where the source is one, and its questions', async () => {
    await open({ file: 'Munich Agreement.md' });
    await check().locator('blockquote').first().waitFor();
  });

  it('says in a note without an answer that there is nothing to mark', async () => {
    await open({ file: 'Munich Agreement.md', device: 'phone' });
    const box = question(0).getByRole('textbox').first();
    await box.press('Control+Enter');
    await check()
      .getByText('Nothing was written.')
      .or(check().getByText(/not written an answer/u))
      .first()
      .waitFor();
  });
});

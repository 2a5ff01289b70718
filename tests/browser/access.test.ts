import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Device, Theme } from '../host/host-api';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks: readonly { device: Device; theme: Theme }[] = [
  { device: 'desktop', theme: 'dark' },
  { device: 'desktop', theme: 'light' },
  { device: 'phone', theme: 'dark' },
  { device: 'phone', theme: 'light' },
];

let host: HostPage;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

/** What axe finds inside the plugin's own view; findings in the host around it are not the plugin's. */
async function findings(page: Page, view: string): Promise<string[]> {
  await page.locator(view).first().waitFor();
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(selector);
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, view);
}

/** Controls that are smaller than a thumb. */
const tooSmall = (page: Page, view: string) =>
  page.evaluate((selector) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(`${selector} :is(button, [role=radio], textarea)`),
    ];
    return controls
      .filter((control) => control.isShown())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ control, box }) =>
          `${control.className} ${Math.round(box.width)}x${Math.round(box.height)}`,
      );
  }, view);

describe.each(looks)('on a $device, $theme', ({ device, theme }) => {
  it('the outline has no finding', async () => {
    host = await openHost({ device, theme, file: 'Cuban Missile Crisis.md' });
    await runCommand(host.page, 'open-outline');
    expect(await findings(host.page, '.causeway-outline')).toEqual([]);
    if (device === 'phone') expect(await tooSmall(host.page, '.causeway-outline')).toEqual([]);
  });

  it('the quiz has no finding, before and after an answer and at its end', async () => {
    host = await openHost({ device, theme, file: 'Cuban Missile Crisis.md' });
    const { page } = host;
    await runCommand(page, 'quiz-note');
    await page.locator('#causeway-stem').waitFor();
    for (let at = 0; at < 10; at++) {
      if (at < 4) expect(await findings(page, '.causeway-quiz')).toEqual([]);
      await page.keyboard.press('0');
      await page.locator('.causeway-evidence').waitFor();
      if (at < 4) expect(await findings(page, '.causeway-quiz')).toEqual([]);
      if (at < 4 && device === 'phone') expect(await tooSmall(page, '.causeway-quiz')).toEqual([]);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: 'New questions' }).waitFor();
    expect(await findings(page, '.causeway-quiz')).toEqual([]);
  });

  it('the source check has no finding, before and after marking', async () => {
    host = await openHost({ device, theme, file: 'Cuban Missile Crisis.md' });
    const { page } = host;
    await runCommand(page, 'check-sources');
    expect(await findings(page, '.causeway-check')).toEqual([]);
    const first = page.locator('.causeway-check article').first();
    await first
      .getByRole('textbox')
      .fill('Kennedy stands on the right and Khrushchev with the red star.');
    await first.getByRole('textbox').press('Control+Enter');
    await first.getByText('In your note').waitFor();
    expect(await findings(page, '.causeway-check')).toEqual([]);
    if (device === 'phone') expect(await tooSmall(page, '.causeway-check')).toEqual([]);
  });
});

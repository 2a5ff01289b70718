import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Device, Theme } from '../host/host-api';
import { findings, tooSmall } from './findings';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

const looks: readonly { device: Device; theme: Theme }[] = [
  { device: 'desktop', theme: 'dark' },
  { device: 'desktop', theme: 'light' },
  { device: 'phone', theme: 'dark' },
  { device: 'phone', theme: 'light' },
];

let host: HostPage;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

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
    // One of each form is enough.
    const seen = new Set<string>();
    const place = page.locator('.causeway-place');
    while ((await place.count()) > 0) {
      const kind = await page.locator('#causeway-kind').innerText();
      const isNew = !seen.has(kind);
      seen.add(kind);
      if (isNew) expect(await findings(page, '.causeway-quiz'), kind).toEqual([]);
      await page.getByRole('button', { name: 'I don’t know' }).click();
      const next = page.getByRole('button', { name: /^(Next|See the result)/u });
      await next.waitFor();
      if (isNew) expect(await findings(page, '.causeway-quiz'), kind).toEqual([]);
      if (isNew && device === 'phone') {
        expect(await tooSmall(page, '.causeway-quiz'), kind).toEqual([]);
      }
      const before = await place.innerText();
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => ((await place.count()) > 0 ? place.innerText() : null))
        .not.toBe(before);
    }
    expect(seen.size).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'New questions' }).waitFor();
    expect(await findings(page, '.causeway-quiz')).toEqual([]);
    await page.getByRole('button', { name: 'Choices' }).click();
    await page.getByRole('button', { name: /^Start/u }).waitFor();
    expect(await findings(page, '.causeway-quiz')).toEqual([]);
  }, 120_000);

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

import { afterAll, afterEach, expect, it } from 'vitest';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

let host: HostPage;
afterEach(() => closeHost(host));
afterAll(closeBrowser);

it('enable, use, disable, enable, disable leaves no listener, timer, view or element', async () => {
  host = await openHost({ file: 'Cuban Missile Crisis.md' });
  const { page } = host;
  const off = async (): Promise<Record<string, number>> => {
    await page.evaluate(() => window.host.disablePlugin());
    // Open notes have listeners of the app's own, so they are closed before counting.
    await page.evaluate(() => window.host.app.workspace.detachLeavesOfType('markdown'));
    await page.waitForTimeout(400);
    return page.evaluate(() => window.host.census());
  };
  const useIt = async (): Promise<void> => {
    await page.evaluate(() => window.host.openFile('Cuban Missile Crisis.md'));
    await runCommand(page, 'open-outline');
    await runCommand(page, 'quiz-note');
    await page.locator('.causeway-quiz #causeway-stem').waitFor();
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await page.evaluate(() => window.host.openFile('Cuban Missile Crisis.md'));
    await runCommand(page, 'check-sources');
    await page.locator('.causeway-check article').first().waitFor();
    await page.evaluate(() => window.host.openFile('Cuban Missile Crisis.md'));
    await page.locator('.causeway-line-action:visible').first().waitFor();
  };
  await useIt();
  const first = await off();
  await page.evaluate(() => window.host.enablePlugin());
  await useIt();
  const second = await off();
  expect(second).toEqual(first);
  expect(first['elements']).toBe(0);
  const ids = await page.evaluate(() => window.host.commandIds());
  expect(ids.filter((id) => id.startsWith('causeway'))).toEqual([]);
  expect(await page.locator('[class*=causeway]').count()).toBe(0);
  await page.evaluate(() => window.host.enablePlugin());
});

it('reads no file that is no history note', async () => {
  host = await openHost({ file: 'Other subjects/Shopping list.md' });
  const { page } = host;
  await page.evaluate(() => window.host.openFile('Berlin Blockade.md'));
  await page.locator('.causeway-outline [role=tree]').waitFor();
  const reads = await page.evaluate(() => window.host.reads());
  // The app itself reads what it shows; the plugin adds the history note alone.
  const paths = Object.keys(reads);
  expect(paths).not.toContain('Other subjects/Chemistry - Titration.md');
  expect(paths).not.toContain('Krisenjahr 1923.md');
});

it('moves into a window of its own and works there', async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  const { page, context } = host;
  await runCommand(page, 'quiz-note');
  await page.locator('.causeway-quiz #causeway-stem').waitFor();
  const opened = context.waitForEvent('page');
  await page.evaluate(() => {
    const { workspace } = window.host.app;
    const leaf = workspace.getLeavesOfType('causeway-quiz')[0];
    if (leaf) workspace.moveLeafToPopout(leaf);
  });
  const popout = await opened;
  await popout.locator('.causeway-quiz #causeway-stem').waitFor();
  await popout
    .locator('.causeway-quiz')
    .getByText(/I don’t know/u)
    .click();
  await popout.locator('.causeway-evidence').waitFor();
  await popout.close();
});

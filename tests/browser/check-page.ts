import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { closeBrowser, closeHost, openHost, runCommand, type HostPage } from './page';

export const cuba = 'Cuban Missile Crisis.md';
export const twoSets = 'Munich Agreement.md';

/** What the tests of the source check look at; after each test nothing went wrong and no note has changed. */
export function checkSheet() {
  let host: HostPage;
  afterEach(() => closeHost(host));
  afterAll(closeBrowser);
  const check = (): Locator => host.page.locator('.causeway-check');
  const question = (at: number): Locator => check().locator('article').nth(at);
  const box = (at: number): Locator => question(at).getByRole('textbox');
  const edges = async (part: Locator): Promise<DOMRect> =>
    part.evaluate((element) => element.getBoundingClientRect());
  return {
    get page(): Page {
      return host.page;
    },
    /** Opens the check of a note. */
    open: async (look: Parameters<typeof openHost>[0]): Promise<void> => {
      host = await openHost(look);
      await runCommand(host.page, 'check-sources');
      await check().locator('article').first().waitFor();
    },
    /** Ends what is open, as the end of a test does. */
    close: (): Promise<void> => closeHost(host),
    check,
    question,
    box,
    point: (at: number): Locator => question(at).locator('.causeway-point-words'),
    picture: (): Locator => check().locator('.causeway-sources img').first(),
    answer: async (at: number, text: string): Promise<void> => {
      await box(at).fill(text);
      await box(at).press('Control+Enter');
      await question(at).getByText('In your note').waitFor();
    },
    edges,
    /** All of it is on the screen, inside the pane. */
    inSight: async (part: Locator): Promise<boolean> => {
      const [inner, pane] = [await edges(part), await edges(check())];
      return inner.top >= pane.top - 1 && inner.bottom <= pane.bottom + 1 && inner.height > 0;
    },
  };
}

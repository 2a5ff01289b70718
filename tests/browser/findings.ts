import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds inside the plugin's own view; findings in the host around it are not the plugin's. */
export async function findings(page: Page, view: string): Promise<string[]> {
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
export const tooSmall = (page: Page, view: string): Promise<string[]> =>
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

import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readNote } from '../../src/core/notes/read';
import { eventLine, type LogEvent } from '../../src/core/progress/event';
import { batchText } from '../../src/core/progress/log-file';
import { findings, tooSmall } from './findings';
import { closeBrowser, closeHost, logged, openHost, runCommand, type HostPage } from './page';

const path = 'Orrin valley.md';
const text = `#history

## Causes
- The old dam at Orrin had leaked since 1868.
- The mill owners refused to pay for a new one.

## Course
- In March 1871 the dam broke in the night.
- On 4 March 1871 the flood reached the town of Lesk.
- The bridge at Lesk was swept away within an hour.

## Impacts
- Parliament passed the Reservoir Act in 1872.
- Half of the mills never opened again.
`;
const day = 86_400_000;
const otherDevice = 'otherdev';

let host: HostPage;
let page: Page;
afterEach(async () => {
  await page.evaluate(async (gone) => {
    if (window.host.app.vault.getFileByPath(gone)) await window.host.deleteFile(gone);
  }, path);
  await closeHost(host);
});
afterAll(closeBrowser);

/** Days ago, and the credit then: for each point of the note by its place. */
type Past = Readonly<Record<number, readonly (readonly [daysAgo: number, credit: number])[]>>;

/** A vault with the note, in which another device has studied it. */
const open = async (past: Past, look: Parameters<typeof openHost>[0] = {}): Promise<void> => {
  host = await openHost(look);
  page = host.page;
  const { points } = readNote(text, { title: 'Orrin valley', tags: ['history'] });
  const now = await page.evaluate(() => Date.now());
  const lines = Object.entries(past).flatMap(([at, times]) =>
    times.map(([daysAgo, credit], time) => {
      const point = points[Number(at)];
      if (!point) throw new Error(`There is no point ${at}`);
      const event: LogEvent = {
        kind: 'review',
        id: `${at}x${time}`.padEnd(13, 'x'),
        at: now - daysAgo * day,
        by: otherDevice,
        path,
        quiz: '',
        question: `q${at}`,
        family: 'gap',
        level: 2,
        hinted: false,
        items: [
          { id: point.id, text: point.text, role: point.role, line: point.line, under: '', credit },
        ],
      };
      return eventLine(event);
    }),
  );
  await page.evaluate(
    async ([note = '', words = '', log = '']) => {
      const { vault } = window.host.app;
      await vault.create(note, words);
      if (!vault.getFolderByPath('Causeway')) await vault.createFolder('Causeway');
      await vault.create('Causeway/Other device.md', log);
      await window.host.settled();
      await window.host.openFile(note);
    },
    [path, text, `# Other device\n\n\`\`\`json${batchText(lines)}\n`],
  );
  await runCommand(page, 'open-outline');
  await outline().getByText('Orrin valley').first().waitFor();
};

const outline = () => page.locator('.causeway-outline');
const row = (words: string) => outline().getByRole('treeitem').filter({ hasText: words });
const dot = (words: string) => row(words).locator('.causeway-recall');
const said = (words: string) => row(words).getAttribute('aria-description');
const quiz = () => page.locator('.causeway-quiz');
const line = () => quiz().locator('.causeway-saved-line');
/** Nothing that the quiz asks for is known by this. */
const giveUp = async (): Promise<void> => {
  await quiz().getByRole('button', { name: 'I don’t know' }).click();
  await quiz()
    .getByRole('button', { name: /^(Next|See the result)/u })
    .waitFor();
};

/** Of what was studied on the other device. */
const studied: Past = {
  0: [
    [20, 1],
    [10, 1],
    [1, 1],
  ],
  1: [[1, 0]],
  2: [[3, 1]],
  3: [[100, 1]],
};

describe('the marks in the outline', () => {
  it('stand beside what was asked, small, with their words in a tooltip', async () => {
    await open(studied);
    await dot('old dam').waitFor();
    await expect.poll(() => outline().locator('.causeway-row .causeway-recall').count()).toBe(4);
    expect(await said('old dam')).toMatch(
      /^Known well: \d+% chance to know it now\. Asked 3 times/u,
    );
    expect(await said('mill owners')).toMatch(/^Missed last time\. Asked once/u);
    expect(await said('bridge at Lesk')).toBeNull();
    for (const words of ['old dam', 'mill owners']) {
      const box = await dot(words).boundingBox();
      expect(box?.width).toBeLessThanOrEqual(12);
      expect(box?.height).toBeLessThanOrEqual(12);
    }
    await dot('mill owners').hover();
    await page.locator('.tooltip').getByText('Missed last time').waitFor();
  });

  it('say the same to the keyboard, where the focus is', async () => {
    await open(studied);
    await dot('old dam').waitFor();
    const shown = (words: string) =>
      dot(words).evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(await shown('old dam')).toBe('none');
    await row('Causes').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shown('old dam')).toContain('Known well');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shown('mill owners')).toContain('Missed last time');
    expect(await shown('old dam')).toBe('none');
  });

  it.each(['dark', 'light'] as const)('have no finding, %s', async (theme) => {
    await open(studied, { theme });
    await dot('old dam').waitFor();
    expect(await findings(page, '.causeway-outline')).toEqual([]);
  });

  it('follow an answer, and draw no row that it does not change', async () => {
    await open({ 0: [[1, 1]] });
    await dot('old dam').waitFor();
    await outline().evaluate((view) => {
      const touched = new Set<string>();
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target.closest('[role=treeitem]') : null;
          if (at) touched.add(at.textContent);
        }
      }).observe(view, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(window, { touched });
    });
    await runCommand(page, 'quiz-weak');
    await quiz().locator('#causeway-stem').waitFor();
    await giveUp();
    const missed = outline().locator('.causeway-row .causeway-recall.is-missed');
    await expect.poll(() => missed.count()).toBeGreaterThan(0);
    const asked = new Set(await answered());
    const touched = await page.evaluate(() => [
      ...(window as unknown as { touched: string[] }).touched,
    ]);
    expect(touched.length).toBeLessThanOrEqual(asked.size + 1);
  });

  it('are led from to what is weak, by touch and with room for a thumb', async () => {
    await open(studied, { device: 'phone' });
    const button = outline().getByRole('button', { name: 'Quiz what is weak here' });
    await button.waitFor();
    expect(await tooSmall(page, '.causeway-outline')).toEqual([]);
    await button.tap();
    await quiz().locator('#causeway-stem').waitFor();
    // Of what was studied all but the one that is known well.
    const { points } = readNote(text, { title: 'Orrin valley', tags: ['history'] });
    const weak = new Set(points.slice(1, 4).map(({ id }) => id));
    await giveUp();
    await expect.poll(answered).toSatisfy((asked: string[]) => asked.some((id) => weak.has(id)));
  });

  it('are quizzed by section from its menu', async () => {
    await open(studied);
    await dot('old dam').waitFor();
    await row('Causes').first().click({ button: 'right' });
    await page.locator('.menu').getByText('Quiz what is weak here').click();
    await quiz().locator('#causeway-stem').waitFor();
    await giveUp();
    expect(await quiz().locator('.causeway-evidence').innerText()).toContain('Causes');
  });
});

describe('a quiz', () => {
  it('asks to rewrite what was missed again and again, and opens its line', async () => {
    const times = [
      [11, 0],
      [9, 0],
      [7, 0],
      [5, 0],
      [3, 0],
    ] as const;
    // Whatever is asked first, it is one of those.
    await open({ 0: times, 1: times, 2: times, 3: times, 4: times, 5: times, 6: times });
    await runCommand(page, 'quiz-note');
    await quiz().locator('#causeway-stem').waitFor();
    await giveUp();
    const hint = quiz().locator('.causeway-leech');
    await hint.getByText('You missed this six times: rewrite it?').waitFor();
    expect(await findings(page, '.causeway-quiz')).toEqual([]);
    await hint.getByRole('button', { name: 'Open its line' }).click();
    await expect
      .poll(() =>
        page.evaluate(() => window.host.app.workspace.activeEditor?.editor?.getCursor().line ?? 0),
      )
      .toBeGreaterThan(1);
  });

  it.each(['desktop', 'phone'] as const)(
    'says that answers are not in the vault, keeps them, and writes them when it can, on a %s',
    async (device) => {
      await open({}, { device });
      await page.evaluate(() => {
        const { vault } = window.host.app;
        const before = { append: vault.append.bind(vault), create: vault.create.bind(vault) };
        const refuse = () => Promise.reject(new Error('the vault is read-only'));
        Object.assign(vault, { append: refuse, create: refuse });
        Object.assign(window, { giveBack: () => Object.assign(vault, before) });
      });
      await runCommand(page, 'quiz-note');
      await quiz().locator('#causeway-stem').waitFor();
      expect(await line().count()).toBe(0);
      await giveUp();
      await line().getByText('Not in the vault yet: the vault is read-only.').waitFor();
      expect(await findings(page, '.causeway-quiz')).toEqual([]);
      if (device === 'phone') expect(await tooSmall(page, '.causeway-quiz')).toEqual([]);
      const before = (await logged(page)).length;
      await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
      await line().getByRole('button', { name: 'Try now' }).click();
      await expect.poll(() => line().count()).toBe(0);
      await expect.poll(async () => (await logged(page)).length).toBe(before + 1);
      await expect
        .poll(() => quiz().locator('[aria-live=polite]').allInnerTexts())
        .toContain('Saved');
    },
  );
});

/** Ids of the items that were answered on this device. */
async function answered(): Promise<string[]> {
  const events = (await logged(page)).filter(({ by }) => by !== otherDevice);
  return events.flatMap((event) =>
    event.kind === 'review' ? event.items.map(({ id }) => id) : [],
  );
}

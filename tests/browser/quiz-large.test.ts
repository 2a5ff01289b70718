import { expect, it } from 'vitest';
import { quizPage } from './quiz-page';

const sheet = quizPage();
const { stem, place } = sheet;

const months = ['March', 'April', 'May', 'June', 'July'];
const deeds = [
  'the dam above the mill of valley %n broke after nine days of rain',
  'the guard cleared the lower town of district %n and its two hundred houses',
  'the granaries of abbey %n were opened to all the homeless of the plain',
  'the millers and weavers of guild %n signed a pledge about the price of bread',
  'the parliament sent eleven inspectors into the ruined province %n',
  'the first new houses on hill %n were given to families with children',
];
const noteText = (number: number): string => {
  const points = deeds.map((deed, at) => {
    const date = `${(number % 20) + at + 1} ${months[at % 5] ?? ''} ${1700 + (number % 200) + at}`;
    return `- On ${date} ${deed.replace('%n', String(number))}.`;
  });
  return `#history\n\n## Cause\n${points.slice(0, 2).join('\n')}\n\n## Course\n${points.slice(2).join('\n')}\n`;
};

/** Fills the vault with history notes, behind the app's back, and takes them out again. */
const withNotes = async (count: number, act: () => Promise<void>): Promise<void> => {
  const notes = Array.from({ length: count }, (_, at) => [`Big/Crisis ${at}.md`, noteText(at)]);
  await sheet.page.evaluate(async (all) => {
    const { vault, workspace } = window.host.app;
    // The host's own list of files is drawn row by row, which the app's is not.
    workspace.detachLeavesOfType('file-explorer');
    await vault.createFolder('Big');
    for (const [path, text] of all) await vault.create(path ?? '', text ?? '');
    await window.host.settled();
  }, notes);
  try {
    await act();
  } finally {
    await sheet.page.evaluate(async () => {
      const { app } = window.host;
      app.workspace.detachLeavesOfType('causeway-quiz');
      const folder = app.vault.getFolderByPath('Big');
      if (folder) await app.vault.delete(folder, true);
    });
  }
};

it('over 2,000 notes the first question is there at once, and few notes were read for it', async () => {
  await sheet.open({});
  await withNotes(2000, async () => {
    const took = await sheet.page.evaluate(async () => {
      const before = performance.now();
      window.host.runCommand('causeway:quiz-all');
      while (!document.querySelector('.causeway-quiz #causeway-stem')) {
        await new Promise((done) => setTimeout(done, 0));
      }
      return performance.now() - before;
    });
    const reads = await sheet.page.evaluate(() => Object.keys(window.host.reads()).length);
    expect(reads).toBeLessThan(40);
    // A guide, with room for a busy machine.
    expect(took, `${Math.round(took)} ms`).toBeLessThan(400);
    await expect.poll(place).toBe('1 of 20');
  });
}, 180_000);

it('of 500 questions does not slow down', async () => {
  await sheet.open({});
  await withNotes(120, async () => {
    await sheet.begin('', { scope: { kind: 'folder', path: 'Big' }, length: null });
    await stem().waitFor();
    const times = await sheet.page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((done) => setTimeout(done, 0));
      const seen: number[] = [];
      const find = (name: RegExp): HTMLElement | undefined =>
        [...document.querySelectorAll<HTMLElement>('.causeway-quiz button')].find((one) =>
          name.test(one.textContent ?? ''),
        );
      for (let at = 0; at < 300; at++) {
        find(/I don’t know/u)?.click();
        while (!find(/^(Next|See)/u)) await frame();
        const before = performance.now();
        const stemBefore = document.querySelector('.causeway-place')?.textContent;
        find(/^(Next|See)/u)?.click();
        while (document.querySelector('.causeway-place')?.textContent === stemBefore) await frame();
        seen.push(performance.now() - before);
        await frame();
      }
      return seen;
    });
    const middle = (part: number[]): number => part.sort((a, b) => a - b)[part.length >> 1] ?? 0;
    const [first, last] = [middle(times.slice(0, 50)), middle(times.slice(-50))];
    expect(last, `${first.toFixed(1)} ms, then ${last.toFixed(1)} ms`).toBeLessThan(50);
    expect(last).toBeLessThan(first * 3 + 8);
  });
}, 240_000);

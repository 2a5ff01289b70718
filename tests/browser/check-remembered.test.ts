import { describe, expect, it } from 'vitest';
import { checkSheet, cuba } from './check-page';
import { reopen, whenReady } from './page';

const sheet = checkSheet();
const { open, check, question, box, answer } = sheet;

describe('what is remembered', () => {
  it('is every letter typed, even where the app is shut at once', async () => {
    await open({ file: 'Berlin Blockade.md' });
    await box(0).fill('A draft that must not be lost');
    const address = new URL(sheet.page.url());
    address.searchParams.delete('file');
    await sheet.page.evaluate(() => window.host.flushSaves());
    await box(0).pressSequentially('!');
    await sheet.page.goto(address.href);
    await whenReady(sheet.page);
    await expect.poll(() => box(0).inputValue()).toBe('A draft that must not be lost!');
  });

  it('is the verdict, the last word and the attempts: through a reload and a new name of the note', async () => {
    await open({ file: cuba });
    await answer(1, 'It is a rope.');
    await question(1).getByRole('button', { name: 'Try again' }).click();
    expect(await box(1).inputValue()).toBe('It is a rope.');
    expect(await question(1).getByText('In your note').count()).toBe(0);
    await answer(1, 'The knot stands for a nuclear war.');
    const verdict = question(1).locator('.causeway-verdict');
    await expect.poll(() => verdict.innerText()).toMatch(/Attempt 2 · before: 0 of 3 points/u);
    const before = await verdict.innerText();
    await question(1)
      .getByRole('button', { name: /I was right/u })
      .first()
      .click();
    await question(1).getByText('your decision').waitFor();
    await expect.poll(() => verdict.innerText()).toContain('3 of 3 points');
    expect(await check().getByRole('status').innerText()).toMatch(/^Covered: /u);

    await reopen(sheet.page);
    await expect.poll(() => verdict.innerText()).toContain('3 of 3 points');
    expect(await check().getByRole('status').innerText()).toBe('');
    await sheet.page.evaluate(() => window.host.renameFile('Cuban Missile Crisis.md', 'Cuba.md'));
    await question(1).getByText('your decision').waitFor();
    await question(1).getByText('Show 1 earlier attempt').click();
    await question(1).getByText('Attempt 1 · 0 of 3 points').waitFor();
    await question(1).getByRole('button', { name: /^Undo/u }).click();
    await expect.poll(() => verdict.innerText()).toBe(before);
    await sheet.page.evaluate(() => window.host.renameFile('Cuba.md', 'Cuban Missile Crisis.md'));
  });

  it('leaves one typing while the note is renamed and edited elsewhere', async () => {
    await open({ file: cuba });
    await box(1).fill('Half a thou');
    const before = await sheet.page.evaluate(() => window.host.readFile('Cuban Missile Crisis.md'));
    await sheet.page.evaluate(() => window.host.renameFile('Cuban Missile Crisis.md', 'Cuba.md'));
    await sheet.page.keyboard.type('ght');
    await sheet.page.evaluate(
      (text) => window.host.writeFile('Cuba.md', text),
      before.replace('1. Who are', '1. What is the date?\n    - 1962.\n2. Who are'),
    );
    await expect.poll(() => check().locator('article').count()).toBe(4);
    await sheet.page.keyboard.type(' is safe');
    expect(await box(2).inputValue()).toBe('Half a thought is safe');
    await sheet.page.evaluate((text) => window.host.writeFile('Cuba.md', text), before);
    await sheet.page.evaluate(() => window.host.renameFile('Cuba.md', 'Cuban Missile Crisis.md'));
    await expect.poll(() => box(1).inputValue()).toBe('Half a thought is safe');
  });

  it('is what was typed, and not the verdict, when the model answer is edited meanwhile', async () => {
    await open({ file: cuba });
    await answer(1, 'The knot stands for a nuclear war.');
    const before = await sheet.page.evaluate(() => window.host.readFile('Cuban Missile Crisis.md'));
    await sheet.page.evaluate(
      ([path, text]) => window.host.writeFile(path ?? '', text ?? ''),
      [cuba, before.replace('stands for a nuclear war', 'stands for the end of the world')],
    );
    await question(1).getByText('has changed since this was checked').waitFor();
    expect(await box(1).inputValue()).toBe('The knot stands for a nuclear war.');
    expect(await question(1).locator('.causeway-verdict').count()).toBe(0);
    await sheet.page.evaluate(
      ([path, text]) => window.host.writeFile(path ?? '', text ?? ''),
      [cuba, before],
    );
    await question(1).locator('.causeway-verdict').waitFor();
  });
});

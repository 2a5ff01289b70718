import { afterAll, afterEach, expect, it } from 'vitest';
import { closeBrowser, openHost, runCommand, type HostPage } from './page';

let host: HostPage;
// These scenarios write on purpose, as the user does: only what the user wrote may have changed.
afterEach(async () => {
  await host.context.close();
  expect(host.errors).toEqual([]);
});
afterAll(closeBrowser);

const outline = () => host.page.locator('.causeway-outline');

it('the outline follows what is typed, before it is saved', async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  const { page } = host;
  await outline().getByRole('tree').waitFor();
  await page.evaluate(() => {
    const editor = window.host.app.workspace.activeEditor?.editor;
    const last =
      editor
        ?.getValue()
        .split('\n')
        .findIndex((line) => /^#+ Cause/u.test(line)) ?? 0;
    editor?.replaceRange('\n- In May 1948 a wholly new cause was typed here.', {
      line: last,
      ch: editor.getLine(last).length,
    });
  });
  await outline().getByText('a wholly new cause').waitFor({ timeout: 1500 });
  const onDisk = await page.evaluate(() => window.host.readFile('Berlin Blockade.md'));
  expect(onDisk).not.toContain('wholly new');
});

it('the outline follows a change from outside, a rename and a tag that goes', async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  const { page } = host;
  await outline().getByRole('tree').waitFor();
  await page.evaluate(async () => {
    const text = await window.host.readFile('Berlin Blockade.md');
    await window.host.writeFile(
      'Berlin Blockade.md',
      `${text}\n## Aftermath\n- The outside world wrote this in 1955.\n`,
    );
  });
  await outline().getByText('outside world wrote').waitFor();
  await page.evaluate(() => window.host.renameFile('Berlin Blockade.md', 'Blockade.md'));
  await outline().getByRole('heading', { name: 'Blockade', exact: true }).waitFor();
  await page.evaluate(async () => {
    const text = await window.host.readFile('Blockade.md');
    await window.host.writeFile('Blockade.md', text.replaceAll('#history', ''));
    await window.host.settled();
  });
  await outline().getByText('History notes').waitFor();
});

it('a vault without history notes says so and makes the first one', async () => {
  host = await openHost();
  const { page } = host;
  await page.evaluate(async () => {
    for (const file of window.host.app.vault.getMarkdownFiles())
      await window.host.deleteFile(file.path);
    await window.host.settled();
  });
  await outline().getByText('No history notes yet').waitFor();
  await outline().getByRole('button', { name: 'Create a history note' }).click();
  await outline().getByRole('tree').waitFor();
  const created = await page.evaluate(() => window.host.app.workspace.getActiveFile()?.path ?? '');
  const text = await page.evaluate((path) => window.host.readFile(path), created);
  expect(text).toContain('#history');
  for (const heading of ['Cause', 'Course', 'Impacts', 'Source Questions']) {
    expect(text).toMatch(new RegExp(`^## ${heading}$`, 'mu'));
  }
});

it('creating a note writes one new file and no other', async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  await runCommand(host.page, 'create-note');
  await host.page.evaluate(() => window.host.settled());
  await host.page.evaluate(() => window.host.flushSaves());
  const after = await host.page.evaluate(() => window.host.hashVault());
  const added = Object.keys(after).filter((path) => !(path in host.hashes));
  expect(added).toHaveLength(1);
  for (const path of added) delete after[path];
  expect(after).toEqual(host.hashes);
});

it('a marked answer is open again when its model answer changes', async () => {
  host = await openHost({ file: 'Berlin Blockade.md' });
  const { page } = host;
  await runCommand(page, 'check-sources');
  const first = page.locator('.causeway-check article').first();
  await first.getByRole('textbox').fill('Berlin lay deep inside the Soviet zone.');
  await first.getByRole('textbox').press('Control+Enter');
  await first.getByText('In your note').waitFor();
  await page.evaluate(async () => {
    const text = await window.host.readFile('Berlin Blockade.md');
    await window.host.writeFile('Berlin Blockade.md', text.replace('Berlin lay deep', 'It lay'));
    await window.host.settled();
  });
  await first.getByText('The answer in your note has changed').waitFor();
  expect(await first.getByText('In your note', { exact: true }).count()).toBe(0);
  await expect.poll(() => first.getByRole('textbox').inputValue()).toContain('Berlin lay deep');
});

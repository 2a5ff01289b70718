import { expect, test } from 'vitest';
import { Cli, HoverSources, Protocols } from '../../host/workspace/registries';

test('an obsidian:// address reaches the handler of its action, with its parameters', () => {
  const protocols = new Protocols();
  const seen: object[] = [];
  const undo = protocols.register('causeway', (params) => seen.push(params));
  protocols.open('obsidian://causeway?file=A%20note.md&quiz');
  protocols.open('obsidian://causeway');
  expect(seen).toEqual([
    { action: 'causeway', file: 'A note.md', quiz: 'true' },
    { action: 'causeway' },
  ]);
  expect(() => protocols.register('causeway', () => undefined)).toThrow('taken');
  undo();
  expect(() => protocols.open('obsidian://causeway')).toThrow('Nothing answers');
  expect(() => protocols.open('https://causeway')).toThrow('Nothing answers');
});

test('the command line refuses a second command of a name, an unknown one, a missing flag', async () => {
  const cli = new Cli();
  const flags = { file: { description: 'Path of a note', required: true } };
  cli.register('causeway', { description: '', flags, handler: ({ file }) => `read ${file ?? ''}` });
  expect(await cli.run('causeway', { file: 'a.md' })).toBe('read a.md');
  await expect(cli.run('causeway')).rejects.toThrow('Missing flag: file');
  await expect(cli.run('other')).rejects.toThrow('"other"');
  expect(() =>
    cli.register('causeway', { description: '', flags: null, handler: () => '' }),
  ).toThrow('already');
});

test('a page preview needs Mod where its source says so, and where nobody registered the source', () => {
  const sources = new HoverSources();
  sources.register('outline', { display: 'Outline', defaultMod: false });
  expect(sources.needsMod('outline')).toBe(false);
  expect(sources.needsMod('unknown')).toBe(true);
});

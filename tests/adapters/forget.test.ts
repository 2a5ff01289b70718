import type { App, TFile } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/obsidian/context';
import { forget } from '../../src/obsidian/forget';
import { contextOf, openVault } from './vault';

const path = 'Orrin Dam.md';
let app: App;
let context: Context;
let file: TFile;
let time: number;
beforeEach(async () => {
  time = 1_700_000_000_000;
  app = await openVault({ [path]: '#history\n\n- The wall was low.\n', 'Other.md': '' });
  context = contextOf(app, () => ++time);
  const found = app.vault.getFileByPath(path);
  if (!found) throw new Error('No note');
  file = found;
});

const point = { role: 'cause', line: 3, under: '' } as const;
function answer(id: string, of = path): void {
  context.progress.add({
    kind: 'review',
    ...{ path: of, quiz: 'z', question: 'q', family: 'date', level: 1, hinted: false },
    items: [{ ...point, id, text: id, credit: 1 }],
  });
}
const counts = (): Record<string, number> =>
  Object.fromEntries(
    [...context.progress.study().items.values()].map((item) => [item.id, item.reviews.length]),
  );

describe('forgetting what is known of a note', () => {
  it('lets its answers count no longer, those of other notes go on', () => {
    answer('a');
    answer('a');
    answer('b', 'Other.md');
    forget(context, file.path, file.basename);
    expect(counts()).toEqual({ a: 0, b: 1 });
    answer('a');
    expect(counts()).toEqual({ a: 1, b: 1 });
  });

  it('can be taken back at once and later', () => {
    answer('a');
    forget(context, file.path, file.basename);
    const [forgotten] = context.progress.study().forgotten;
    expect(forgotten).toMatchObject({ path, items: ['a'] });
    context.progress.add({ kind: 'undo', of: forgotten?.id ?? '' });
    expect(counts()).toEqual({ a: 1 });
    expect(context.progress.study().forgotten).toEqual([]);
  });

  it('forgets also what was answered when two points were not known to be one', () => {
    answer('b');
    answer('a');
    const items = [{ ...point, id: 'b', text: 'b', also: ['a'] }];
    context.progress.add({ kind: 'seen', path, items });
    expect(counts()).toEqual({ a: 2 });
    forget(context, file.path, file.basename);
    expect(counts()).toEqual({ a: 0 });
  });

  it('writes nothing where there is nothing to forget', () => {
    answer('b', 'Other.md');
    const before = [...context.progress.events()].length;
    forget(context, file.path, file.basename);
    expect([...context.progress.events()]).toHaveLength(before);
  });
});

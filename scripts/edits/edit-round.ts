// One round of editing: what a student does to the notes between two sessions of study.
import type { Random } from '../../src/core/text/random';
import { bulletsOf, passagesOf, treeEnd } from './bullets';
import { deleted, listEdits, pageEdits, touchedShare, wordEdits } from './kinds';
import { cut, joined, type Line, type Page } from './line';
import { ownersOf } from './list-edits';
import { moveSection, renameSection, sendBullets, sendSection, splitPage } from './page-edits';
import { pick, wordsIn, type Dice } from './word-edits';

/** Bullets that were deleted, with the line that they stood behind. */
export interface Deleted {
  readonly page: Page;
  readonly behind: Line | undefined;
  readonly lines: readonly Line[];
}

export interface Edited {
  /** By point: what was done to it. */
  readonly touched: ReadonlyMap<number, ReadonlySet<string>>;
  /** Bullets at which something was done, and all that there were. */
  readonly bullets: readonly [touched: number, all: number];
  /** Notes that got another path while the vault was open; the rest was renamed when nobody saw it. */
  readonly renames: readonly { readonly from: string; readonly to: string }[];
}

type Kinds = Readonly<Record<string, readonly [weight: number, edit: unknown]>>;

/** Edits the pages in place; what is deleted goes into `trash`. */
export class EditRound {
  private readonly touched = new Map<number, Set<string>>();
  private readonly renames: { from: string; to: string }[] = [];
  private touchedBullets = 0;
  private allBullets = 0;

  constructor(
    private readonly pages: Page[],
    private readonly trash: Deleted[],
    private readonly random: Random,
  ) {}

  run(): Edited {
    const before = [...this.pages];
    const words = before.map(({ lines }) =>
      lines.flatMap(({ text }) => wordsIn(text, 0).map((word) => word.text)),
    );
    const restorable = this.trash.splice(0);
    before.forEach((page, index) => {
      const dice = { random: this.random, words: words[index] ?? [] };
      this.editBullets(page, dice);
      this.editPassages(page, dice);
    });
    for (const each of restorable) this.restore(each);
    before.forEach((page, index) => {
      this.editPage(page, { random: this.random, words: words[index] ?? [] });
    });
    const { touched, renames } = this;
    return { touched, renames, bullets: [this.touchedBullets, this.allBullets] };
  }

  private touch(kind: string, owners: readonly number[] | null): void {
    for (const owner of owners ?? []) {
      const kinds = this.touched.get(owner);
      if (kinds) kinds.add(kind);
      else this.touched.set(owner, new Set([kind]));
    }
  }

  private editBullets(page: Page, dice: Dice): void {
    const all = bulletsOf(page);
    this.allBullets += all.length;
    for (const { line } of all) {
      if (this.random() >= touchedShare) continue;
      // It may have been merged or moved meanwhile.
      const at = page.lines.indexOf(line);
      if (at < 0) continue;
      this.touchedBullets += 1;
      this.editBullet(page, at, dice);
    }
  }

  private editBullet(page: Page, at: number, dice: Dice): void {
    const bullet = bulletsOf(page).find(({ line }) => line === page.lines[at]);
    if (!bullet) return;
    const kind = this.choose({
      ...wordEdits,
      ...listEdits,
      [deleted.kind]: [deleted.weight, null],
    });
    const inList = listEdits[kind];
    const inWords = wordEdits[kind];
    if (inList) {
      this.touch(kind, inList[1](page, at, bullet, dice));
    } else if (inWords) {
      const edited = inWords[1](bullet.line, bullet.start, bullet.owner, dice);
      if (!edited) return;
      page.lines[at] = edited;
      this.touch(kind, [bullet.owner]);
    } else {
      const lines = page.lines.splice(at, treeEnd(page.lines, at) - at);
      this.touch(kind, ownersOf(lines));
      this.trash.push({ page, behind: page.lines[at - 1], lines });
    }
  }

  private editPassages(page: Page, dice: Dice): void {
    const all = passagesOf(page);
    this.allBullets += all.length;
    for (const { owner } of all) {
      if (this.random() >= touchedShare) continue;
      // Others of the same line may have been edited meanwhile.
      const now = passagesOf(page).find((passage) => passage.owner === owner);
      if (!now) continue;
      this.touchedBullets += 1;
      const kind = this.choose({ ...wordEdits, [deleted.kind]: [deleted.weight, null] });
      const { line, start, end } = now;
      const edit = wordEdits[kind]?.[1] ?? ((each: Line) => cut(each, 0, start));
      const edited = edit(cut(line, 0, end), start, owner, dice);
      if (!edited) continue;
      page.lines[page.lines.indexOf(line)] = joined(edited, cut(line, end));
      this.touch(kind, [owner]);
    }
  }

  private choose(kinds: Kinds): string {
    const all = Object.entries(kinds);
    let left = this.random() * all.reduce((sum, [, [weight]]) => sum + weight, 0);
    for (const [kind, [weight]] of all) {
      left -= weight;
      if (left < 0) return kind;
    }
    return '';
  }

  /** What was deleted a round ago may come back, where it stood or at the end. */
  private restore({ page, behind, lines }: Deleted): void {
    if (this.random() >= pageEdits['deleted, and restored'] || !this.pages.includes(page)) return;
    const at = behind ? page.lines.indexOf(behind) : -1;
    page.lines.splice(at < 0 ? page.lines.length : at + 1, 0, ...lines);
    this.touch('deleted, and restored', ownersOf(lines));
  }

  private editPage(page: Page, dice: Dice): void {
    const is = (kind: keyof typeof pageEdits): boolean => this.random() < pageEdits[kind];
    const other = pick(
      this.pages.filter((each) => each !== page),
      this.random,
    );
    if (is('section renamed')) this.touch('section renamed', renameSection(page, dice));
    if (is('sections reordered')) this.touch('sections reordered', moveSection(page, dice));
    if (other && is('section to another note')) {
      this.touch('section to another note', sendSection(page, other, dice));
    }
    if (other && is('bullets to another note')) {
      this.touch('bullets to another note', sendBullets(page, other, dice));
    }
    if (is('note split in two')) {
      const split = splitPage(page, this.freePath(page.path, ' part'), dice);
      if (split) {
        this.pages.push(split);
        this.touch('note split in two', ownersOf(split.lines));
      }
    }
    if (is('note renamed')) {
      const from = page.path;
      page.path = this.freePath(from, ' renamed');
      const isSeen = this.random() < 0.5;
      if (isSeen) this.renames.push({ from, to: page.path });
      this.touch(isSeen ? 'note renamed' : 'note renamed unseen', ownersOf(page.lines));
    }
  }

  private freePath(path: string, more: string): string {
    const base = path.replace(/(?: (?:part|renamed) \d{1,3})?\.md$/u, more);
    let count = 2;
    while (this.pages.some((page) => page.path === `${base} ${count}.md`)) count++;
    return `${base} ${count}.md`;
  }
}

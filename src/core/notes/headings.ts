import { lineAt } from './lines';
import type { Heading, Role } from './note';
import { sourceSpan, type Plain } from './plain';
import { isAsking, numberedText } from './questions';
import { roleOf } from './roles';
import { rankOf } from './under';

export interface HeadingOptions {
  /** Of the note, or '' where it cannot be told. */
  readonly language: string;
  /** What the student chose for a heading, or null. */
  readonly roleFor?: ((heading: string) => Role | null) | undefined;
}

/** The headings of a note as they are met, with their roles, and those that are open. */
export class Headings {
  readonly all: Heading[] = [];
  /** Open headings, outermost first. */
  private readonly stack: { readonly rank: number; readonly heading: number }[] = [];
  /** Headings that the student chose to ignore, and those below them. */
  private readonly hidden = new Set<number>();

  constructor(
    private readonly starts: readonly number[],
    private readonly options: HeadingOptions,
  ) {}

  /** The innermost open heading, or -1. */
  get open(): number {
    return this.stack.at(-1)?.heading ?? -1;
  }

  roleOf(heading: number): Role {
    return this.all[heading]?.role ?? 'topic';
  }

  /** Adds a heading below the open ones and leaves it open. `isEmpty` says that the last one has no point yet. */
  enter(plain: Plain, level: Heading['level'], isEmpty: boolean): number {
    const named = roleOf(plain.text, this.options.language);
    const rank = this.rank(level, named !== null, isEmpty);
    while ((this.stack.at(-1)?.rank ?? 0) >= rank) this.stack.pop();
    const heading = this.add(plain, level, this.open, named);
    this.stack.push({ rank, heading });
    return heading;
  }

  /** Adds a heading below another, or below none (-1), and answers its index. `named` is what its words say. */
  add(
    plain: Plain,
    level: Heading['level'],
    above: number,
    named: Role | null = roleOf(plain.text, this.options.language),
  ): number {
    const chosen = this.options.roleFor?.(plain.text) ?? null;
    const isHidden = chosen === null && this.hidden.has(above);
    // Among source questions "Why did it start?" is one of them.
    const isAsked =
      this.roleOf(above) === 'sources' &&
      (isAsking(plain.text) || numberedText(plain.text) !== null);
    const own = chosen ?? (isHidden || isAsked ? null : named);
    const role = own ?? this.roleOf(above);
    if (isHidden || chosen === 'ignore') this.hidden.add(this.all.length);
    const span = sourceSpan(plain);
    const line = lineAt(this.starts, span.from);
    const inherited = own === null && role !== 'topic';
    return this.all.push({ line, text: plain.text, level, role, inherited, ...span }) - 1;
  }

  /** A bold line right below one that names a role parts what stands there, and so do those after it. */
  private rank(level: Heading['level'], isNamed: boolean, isEmpty: boolean): number {
    const rank = rankOf({ level });
    const { rank: last = 0, heading = -1 } = this.stack.at(-1) ?? {};
    if (level !== 'bold' || last < rank || isNamed) return rank;
    const above = this.all[heading];
    const isPart = last > rank || (above?.role !== 'topic' && !above?.inherited && isEmpty);
    return isPart ? rank + 0.5 : rank;
  }
}

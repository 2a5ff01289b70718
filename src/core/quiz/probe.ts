import { hashText } from '../text/hash';
import { seededRandom, type Random } from '../text/random';
import type { Span } from '../text/span';
import type { Material } from './material';
import type { Item, Level, Option, Question, QuestionKind, TypedQuestion } from './question';
import type { Statement } from './statement';
import { inContext } from './stem';
import type { Typing } from './typed';

/** A question that could be asked. What is dear to make, its wrong options, is made once it is chosen. */
export interface Probe extends Pick<Question, 'id' | 'kind' | 'items' | 'role'> {
  /** 0..1: how much the generator itself thinks of it, among questions of its kind. */
  readonly worth: number;
  /** Of what `ask` gives. */
  readonly level: Level;
  /** The same each time, not yet checked for flaws (see flaws.ts); null where too few options are good. */
  readonly ask: () => Question | null;
  /** Where it can be chosen: would it be fair to have it typed instead? */
  readonly canType?: () => boolean;
  /** The same to be typed instead of chosen, where it can be; null where it cannot be asked at all. */
  readonly askTyped?: () => TypedQuestion | null;
}

/** Pure: the same material gives the same probes. */
export type Generator = (material: Material) => Probe[];

/** An option with its place among the others: by time, by size, or by chance. */
export interface Offered extends Option {
  readonly rank: number;
}

/** What a generator says of one choice. */
export interface Choice extends Pick<Probe, 'worth'> {
  readonly kind: TypedQuestion['kind'] | 'role';
  /** Makes the sentence as asked, without what it hangs under; null where it is too long. */
  readonly stem: () => string | null;
  /** The words of the statement that settle it. */
  readonly at: Span;
  /** The right option. */
  readonly key: string;
  /** All options, the key among them, in any order. */
  readonly offer: (random: Random) => readonly Offered[];
  /** What may be typed instead, of the kinds that can be. */
  readonly typing?: Typing;
}

/** Gives a choice its id, its options in their order, its evidence and its checks. */
export function choiceProbe(choice: Choice, statement: Statement, material: Material): Probe {
  const { kind, key, at, worth, typing } = choice;
  const { seed, language } = material;
  const { point, context } = statement;
  const items = [itemOf(statement)];
  const id = questionId(kind, items, `${key}@${String(at.from + statement.from)}`);
  const ask = (): Question | null => {
    const stem = choice.stem();
    if (stem === null) return null;
    const offered = [...choice.offer(diceFor(seed, id))].sort((a, b) => a.rank - b.rank);
    const options = offered.map(({ text, rightFor }) => ({ text, rightFor }));
    // Three options are enough and two are a coin; only the roles may be two, where the note has no more.
    if (options.length < (kind === 'role' ? 2 : 3)) return null;
    const texts = options.map(({ text }) => text);
    const asked = { id, kind, stem: inContext(context, stem), options, key: texts.indexOf(key) };
    return { ...settledBy(statement, at, material), items, ...asked, form: 'choice' };
  };
  const about = { id, kind, items, role: point.role, worth, level: 1, ask } as const;
  if (!typing) return about;
  const askTyped = (): TypedQuestion | null => {
    const stem = choice.stem();
    if (stem === null) return null;
    if (kind === 'role') return null;
    const asked = { id: typedId(id), kind, stem: inContext(context, stem), language };
    const settled = settledBy(statement, at, material);
    return { ...settled, items, ...asked, ...typing.make(), form: 'typed' };
  };
  return { ...about, canType: typing.isFair, askTyped };
}

/** The same for the same kind, points and key, whatever the seed. */
export function questionId(kind: QuestionKind, items: readonly Item[], key: string): string {
  return hashText([kind, ...items.map(({ id }) => id), key].join('\u0000'));
}

/** Of the typed form of a choice. */
export function typedId(id: string): string {
  return hashText(`typed\u0000${id}`);
}

/** The point of a statement, as it is remembered. */
export function itemOf({ point: { id, text, role, line } }: Pick<Statement, 'point'>): Item {
  return { id, text, role, line };
}

/** Dice of a question's own, so that one question more in a note changes no other. */
export function diceFor(seed: number, id: string): Random {
  return seededRandom((seed ^ Number.parseInt(id.slice(0, 8), 16)) >>> 0);
}

/** What every question says of the statement it was made from; the span points into the statement. */
export function settledBy(
  { point, from, section }: Statement,
  at: Span,
  { path, title }: Pick<Material, 'path' | 'title'>,
): Pick<Question, 'path' | 'title' | 'line' | 'evidence' | 'role' | 'section'> {
  const { line, role, text } = point;
  const spans = [{ from: at.from + from, to: at.to + from }];
  return { path, title, line, evidence: { text, spans }, role, section };
}

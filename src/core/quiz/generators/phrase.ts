import type { Random } from '../../text/random';
import { shuffled } from '../../text/random';
import { formKey } from '../../text/forms';
import { lazily } from '../../text/lazy';
import { synonymsOf } from '../../text/synonyms';
import { groupBy } from '../../text/group';
import type { Material } from '../material';
import { phrasesOf, type Phrase } from '../phrases';
import { choiceProbe, type Offered, type Probe } from '../probe';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';

/** A phrase with the sentence that it stands in. */
interface Told {
  readonly phrase: Phrase;
  readonly statement: Statement;
}

/** The phrase that a sentence turns on, by choice among phrases of the same shape out of other points; English alone. */
export function phraseProbes(material: Material): Probe[] {
  const { statements, language } = material;
  if (language !== 'en') return [];
  const all = statements.flatMap((statement) =>
    phrasesOf(statement).map((phrase): Told => ({ phrase, statement })),
  );
  const shapes = groupBy(all, ({ phrase }) => phrase.shape);
  return all.flatMap((told) => {
    const { phrase, statement } = told;
    if (!statement.asked || !isPlain(told)) return [];
    const offer = (random: Random): Offered[] => {
      const wrong = wrongPhrases(told, shapes.get(phrase.shape) ?? [], material, random);
      return wrong.length < 2
        ? []
        : [told, ...wrong].map((each) => ({
            text: each.phrase.text,
            rightFor: each === told ? null : each.statement.point.text,
            rank: random(),
          }));
    };
    const stem = (): string | null => trimStem(tidy(withGap(statement.text, phrase)));
    const worth = phrase.telling ? 0.7 : 0.55;
    return [
      choiceProbe(
        { kind: 'gap', stem, at: phrase, key: phrase.text, worth, offer },
        statement,
        material,
      ),
    ];
  });
}

/** What is left of the sentence names somebody or a day, and says no word of the phrase. */
function isPlain({ phrase, statement }: Told): boolean {
  const { text, names, dates, context } = statement;
  if (names.length + dates.length === 0 && context === '') return false;
  const rest = keysOf(text.slice(0, phrase.from) + text.slice(phrase.to));
  return ![...keysOf(phrase.text)].some((key) => rest.has(key));
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(formKey));
}

/** These would fit nearly any gap: as wrong options they may be right. */
const fitsAnywhere = lazily(
  () =>
    new Set(
      (
        'support control independence freedom security peace power strength resistance influence help aid production ' +
        'industry economy trade tension tensions opposition growth change changes reform reforms war conflict unrest ' +
        'government nation country land system loyalty trust money wealth success failure progress development ' +
        'relationship action future return powers troops forces army soldiers workers leaders government policies'
      ).split(' '),
    ),
);

/** Phrases from near in the note are drawn from, so many to each side. */
const around = 15;

/** Two phrases that do not fit: out of points that speak of something else, and that share no word or sense. */
function wrongPhrases(
  told: Told,
  all: readonly Told[],
  { resembling, siblings }: Material,
  random: Random,
): Told[] {
  const { statement, phrase } = told;
  const at = all.indexOf(told);
  const near = all.slice(Math.max(0, at - around), at + around + 1);
  const alike = new Set(resembling(statement));
  const said = keysOf(`${statement.context} ${statement.point.text}`);
  const taken = [keysOf(phrase.text)];
  const wrong: Told[] = [];
  const take = (others: Iterable<Told>): void => {
    for (const other of others) {
      if (wrong.length === 2) return;
      if (other.statement.point === statement.point || alike.has(other.statement)) continue;
      if (fitsAnywhere().has(other.phrase.text.split(' ').at(-1) ?? '')) continue;
      const keys = keysOf(other.phrase.text);
      const clashes = [...keys].some(
        (key) => said.has(key) || taken.some((each) => meets(each, key)),
      );
      if (clashes || !isSimilar(phrase.text, other.phrase.text)) continue;
      wrong.push(other);
      taken.push(keys);
    }
  };
  // Under the same heading more would fit than elsewhere.
  const { heading } = statement.point;
  const [elsewhere, beside] = [true, false].map((isElsewhere) =>
    shuffled(
      near.filter((other) => (other.statement.point.heading !== heading) === isElsewhere),
      random,
    ),
  );
  take([...(elsewhere ?? []), ...(beside ?? [])]);
  if (wrong.length < 2) take(lent(siblings.statements(statement.point.role), phrase.shape));
  return wrong;
}

/** The same word, or another for the same thing or sort of thing. */
function meets(keys: ReadonlySet<string>, key: string): boolean {
  const sort = sortOf().get(key);
  return (
    keys.has(key) ||
    [...keys].some((other) => synonymsOf(other).has(key) || (sort && sortOf().get(other) === sort))
  );
}

/** What may stand for each other in a sentence about the past, though it does not mean the same. */
const sorts =
  'jealousy suspicion resentment outrage anger dissatisfaction discontent hatred fear hostility distrust rivalry bitterness ' +
  'revenge competition grievance alarm panic despair humiliation tension enthusiasm pride nationalism;' +
  'rebellion uprising revolt mutiny protest riot strike unrest violence revolution resistance boycott demonstration;' +
  'industry factory manufacturing production agriculture farming trade transport mining business economy technology medicine;' +
  'treaty agreement alliance pact truce charter constitution law;' +
  'famine poverty unemployment hunger shortage disease inflation hyperinflation debt depression;' +
  'communism capitalism socialism fascism democracy nationalism imperialism liberalism colonialism ideology;' +
  'soldier troop army porter worker peasant farmer ally envoy sailor volunteer rebel colonist settler citizen;' +
  'weapon gun tank missile ship food supply ration money gold silver coal oil steel;' +
  'freedom independence autonomy equality right privilege reform land power';

const sortOf = lazily(
  () =>
    new Map(
      sorts
        .split(';')
        .flatMap((row, at) =>
          row.split(' ').map((word): [string, number] => [formKey(word), at + 1]),
        ),
    ),
);

/** So many sentences of other notes are looked through. */
const mostLent = 60;

function* lent(statements: Iterable<Statement>, shape: string): Generator<Told> {
  let left = mostLent;
  for (const statement of statements) {
    if (left-- === 0) return;
    for (const phrase of phrasesOf(statement)) {
      if (phrase.shape === shape) yield { phrase, statement };
    }
  }
}

/** An option twice as long as the others stands out. */
function isSimilar(a: string, b: string): boolean {
  return Math.max(a.length, b.length) < 2.2 * Math.min(a.length, b.length);
}

import { shuffled, type Random } from '../../text/random';
import type { Span } from '../../text/span';
import { plainName, saidIn } from '../aliases';
import { diceFor, questionId, settledBy, type Draft } from '../draft';
import type { Material, Statement } from '../material';
import { indexNames, type KnownName, type NameIndex } from '../name-index';
import { wrongNames } from '../name-options';
import { numbersIn, shiftNumber } from '../numbers';
import type { ChoiceQuestion, Option } from '../question';
import { inContext, tidy, trimStem, withGap } from '../stem';

/** A place for a gap with what may be offered for it. */
interface Gap extends Span {
  readonly key: string;
  readonly worth: number;
  /** The key included, in the order they are offered in; null where too few are good. */
  readonly offer: (random: Random) => readonly Option[] | null;
}

/** A name, term or number by choice: at most two gaps a sentence, where it says most. */
export function gapQuestions(material: Material, seed: number): Draft[] {
  const index = indexNames(material.everything);
  const titles = plainName(material.note.title);
  return material.statements.flatMap((statement) => {
    const gaps = [
      ...nameGaps(statement, index, titles),
      ...numbersIn(statement, material.english).map((number): Gap => {
        const { from, to, text, worth } = number;
        return { from, to, key: text, worth, offer: (random) => numberOptions(number, random) };
      }),
    ];
    const drafts: Draft[] = [];
    for (const gap of gaps.sort((a, b) => b.worth - a.worth)) {
      const draft = draftOf(statement, gap, seed);
      if (draft) drafts.push(draft);
      if (drafts.length === 2) break;
    }
    return drafts;
  });
}

function draftOf(statement: Statement, gap: Gap, seed: number): Draft | null {
  const stem = trimStem(tidy(withGap(statement.text, gap)));
  if (stem === null) return null;
  const id = questionId(
    'gap',
    [statement.point.id],
    `${gap.key}@${String(gap.from + statement.from)}`,
  );
  const options = gap.offer(diceFor(seed, id));
  if (!options) return null;
  const question: ChoiceQuestion = {
    id,
    kind: 'gap',
    stem: inContext(saidIn(statement.context, gap.key) ? '' : statement.context, stem),
    ...settledBy(statement, [gap]),
    options,
    key: options.findIndex((option) => option.text === gap.key),
  };
  return { question, dates: [], worth: gap.worth };
}

function nameGaps(statement: Statement, index: NameIndex, title: string): Gap[] {
  return statement.names.flatMap((name): Gap[] => {
    const known = index.byPlain.get(plainName(name.text));
    const { from, to } = trimArticle(name);
    const key = statement.text.slice(from, to);
    const dated = statement.dates.some((date) => date.from < to && from < date.to);
    const rest = `${statement.text.slice(0, from)} ${statement.text.slice(to)}`;
    if (!known || dated || !tells(statement.text, from, key, known) || saidIn(rest, key)) return [];
    // What the whole note is about is no question; part of its title is easy to guess, what the note says
    // once is what a sentence is there to say.
    const words = known.plain.split(' ');
    if (words.length > 1 && ` ${title} `.includes(` ${known.plain} `)) return [];
    const titled = words.every((word) => ` ${title} `.includes(` ${word} `));
    const labels =
      /^\P{L}*$/u.test(statement.text.slice(0, from)) && /^\s*:/u.test(statement.text.slice(to));
    const worth =
      worthOfType[known.type] + 0.2 / known.count - (titled ? 0.4 : 0) - (labels ? 0.2 : 0);
    return [
      {
        from,
        to,
        key,
        worth,
        offer: (random) => nameOptions(statement, known, key, index, random),
      },
    ];
  });
}

const worthOfType: Readonly<Record<KnownName['type'], number>> = {
  term: 0.7,
  person: 0.65,
  event: 0.6,
  organisation: 0.6,
  place: 0.55,
  name: 0.5,
};

const longestTerm = 28;

/** A marked phrase that is no term, the rest of a name ("von Papen") and a lone figure make poor gaps. */
function tells(text: string, from: number, key: string, { type, plain }: KnownName): boolean {
  if (!/\p{L}{2}/u.test(key)) return false;
  if (
    /\b(?:von|van|de|di|da|del|della|du|der|al|bin|ibn|st|mac)[\s.-]+$/iu.test(text.slice(0, from))
  ) {
    return false;
  }
  // Half of a name: "… of England".
  if (type === 'name' && /^\s+of\s+(?:the\s+)?\p{Lu}/iu.test(text.slice(from + key.length)))
    return false;
  if (type !== 'term') return true;
  const isPhrase = /,|^(?:and|or|to|of|in|by|the|a|an|is|are|was|were|not|with|for)\b|[.!?;:]/iu;
  return key.length <= longestTerm && plain.split(' ').length <= 3 && !isPhrase.test(key);
}

function trimArticle(name: Span & { readonly text: string }): Span {
  const article = /^the\s+/iu.exec(name.text)?.[0].length ?? 0;
  return { from: name.from + article, to: name.to };
}

function nameOptions(
  statement: Statement,
  key: KnownName,
  keyText: string,
  index: NameIndex,
  random: Random,
): Option[] | null {
  const wrong = wrongNames(statement, key, index, random);
  if (wrong.length === 0) return null;
  const options = wrong.map((name) => ({ text: name.text, rightFor: name.statement.point.text }));
  return shuffled([...options, { text: keyText, rightFor: null }], random);
}

function numberOptions(
  number: ReturnType<typeof numbersIn>[number],
  random: Random,
): Option[] | null {
  const values = shiftNumber(number, random);
  return values && values.map((text) => ({ text, rightFor: null }));
}

import { shuffled } from '../../text/random';
import { spansOverlap } from '../../text/span';
import { plainName } from '../aliases';
import type { Material } from '../material';
import { article, isLabel, wrongNames, type KnownName } from '../names';
import { numbersIn, numbersLike } from '../numbers';
import { choiceProbe, type Choice, type Probe } from '../probe';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';

/** A name, term or number by choice. */
export function gapProbes(material: Material): Probe[] {
  return material.statements
    .filter(({ asked }) => asked)
    .flatMap((statement) =>
      [...nameGaps(statement, material), ...numberGaps(statement, material)].flatMap((gap) => {
        const stem = trimStem(tidy(withGap(statement.text, gap.at)));
        return stem === null ? [] : choiceProbe({ kind: 'gap', stem, ...gap }, statement, material);
      }),
    );
}

type Gap = Omit<Choice, 'kind' | 'stem'>;

function nameGaps(statement: Statement, { names, title, resembling }: Material): Gap[] {
  const titled = ` ${plainName(title)} `;
  return statement.names.flatMap((name): Gap[] => {
    const known = names.get(plainName(name.text));
    const at = {
      from: name.from + (article.exec(name.text)?.[0].length ?? 0),
      to: name.to,
    };
    const key = statement.text.slice(at.from, at.to);
    if (!known || titled.includes(` ${known.plain} `) || isLabel(statement.text, name)) return [];
    if (statement.dates.some((date) => spansOverlap(date, at))) return [];
    if (rest.test(statement.text.slice(0, at.from))) return [];
    const worth = worthOf[known.type] + 0.2 / known.count;
    return [
      {
        at,
        key,
        // What the note says once is what a sentence is there to say.
        worth,
        offer: (random) => {
          const said = [statement, ...resembling(statement)].map(({ text }) => text);
          const wrong = wrongNames(known, [statement.context, ...said].join(' '), random);
          return [
            { text: key, rightFor: null, rank: random() },
            ...wrong.map((each) => ({
              text: each.text,
              rightFor: each.statement.point.text,
              rank: random(),
            })),
          ];
        },
      },
    ];
  });
}

const worthOf: Readonly<Record<KnownName['type'], number>> = {
  term: 0.6,
  person: 0.65,
  event: 0.6,
  organisation: 0.6,
  place: 0.55,
  name: 0.5,
};

/** The rest of a name: "von Papen". */
const rest = /\b(?:von|van|de|di|da|del|della|du|der|al|bin|ibn|st|mac)[\s.-]+$/iu;

function numberGaps(statement: Statement, { resembling }: Material): Gap[] {
  return numbersIn(statement).map((number) => ({
    at: number,
    key: number.text,
    worth: 0.6,
    offer: (random) => {
      const said = [statement, ...resembling(statement)];
      const wrong = shuffled(numbersLike(number), random)
        .map((value) => ({ text: number.print(value), rightFor: null, rank: value }))
        .filter(({ text }) => !said.some((other) => other.text.includes(text)));
      return [{ text: number.text, rightFor: null, rank: number.value }, ...wrong.slice(0, 3)];
    },
  }));
}

import type { NameType } from '../../notes/note';
import { shuffled, type Random } from '../../text/random';
import { spansOverlap } from '../../text/span';
import { plainName } from '../aliases';
import type { Material } from '../material';
import { article, isLabel, wrongNames } from '../names';
import { numbersIn, numbersLike } from '../numbers';
import { choiceProbe, type Choice, type Offered, type Probe } from '../probe';
import type { Option } from '../question';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';

/** A name, term or number by choice. */
export function gapProbes(material: Material): Probe[] {
  const asked = material.statements.filter((statement) => statement.asked);
  return asked.flatMap((statement) =>
    [...nameGaps(statement, material), ...numberGaps(statement, material)].map((gap) => {
      const stem = (): string | null => trimStem(tidy(withGap(statement.text, gap.at)));
      return choiceProbe({ kind: 'gap', stem, ...gap }, statement, material);
    }),
  );
}

type Gap = Omit<Choice, 'kind' | 'stem'>;

function nameGaps(statement: Statement, { names, title, resembling }: Material): Gap[] {
  const { text, context, dates } = statement;
  const titled = ` ${plainName(title)} `;
  return statement.names.flatMap((name): Gap[] => {
    const known = names.byPlain.get(plainName(name.text));
    const from = name.to - name.text.replace(article, '').length;
    const at = { from, to: name.to };
    if (!known || titled.includes(` ${known.plain} `) || isLabel(text, name)) return [];
    if (rest.test(text.slice(0, from)) || dates.some((date) => spansOverlap(date, at))) return [];
    const key = text.slice(from, name.to);
    const offer = (random: Random): Offered[] => {
      const said = [statement, ...resembling(statement)].map((each) => each.text);
      const wrong = wrongNames(known, names, [context, ...said].join(' '), random);
      const option = (each: Option): Offered => ({ ...each, rank: random() });
      return [
        option({ text: key, rightFor: null }),
        ...wrong.map((each) => option({ text: each.text, rightFor: each.statement.point.text })),
      ];
    };
    return [{ at, key, worth: worthOf[known.type] ?? 0.7, offer }];
  });
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };

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

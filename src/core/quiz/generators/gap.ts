import type { NameType } from '../../notes/note';
import type { Random } from '../../text/random';
import { spansOverlap } from '../../text/span';
import { plainName } from '../aliases';
import type { Material } from '../material';
import { article, isLabel, wrongNames } from '../names';
import { choiceProbe, type Choice, type Offered, type Probe } from '../probe';
import type { Option } from '../question';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';
import { typedName } from '../typed';

/** A name or term by choice. */
export function gapProbes(material: Material): Probe[] {
  const asked = material.statements.filter((statement) => statement.asked);
  return asked.flatMap((statement) =>
    nameGaps(statement, material).map((gap) => {
      const stem = (): string | null => trimStem(tidy(withGap(statement.text, gap.at)));
      return choiceProbe({ kind: 'gap', stem, ...gap }, statement, material);
    }),
  );
}

type Gap = Omit<Choice, 'kind' | 'stem'>;

function nameGaps(statement: Statement, material: Material): Gap[] {
  const { names, title, resembling } = material;
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
    const typing = typedName(statement, known, { key, at }, material);
    return [{ at, key, worth: worthOf[known.type] ?? 0.7, offer, typing }];
  });
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };

/** The rest of a name: "von Papen". */
const rest = /\b(?:von|van|de|di|da|del|della|du|der|al|bin|ibn|st|mac)[\s.-]+$/iu;

import type { NameType } from '../../notes/note';
import type { Random } from '../../text/random';
import type { Material } from '../material';
import { wrongNames } from '../names';
import { plainNames } from '../plain-names';
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
  const { names, resembling } = material;
  return plainNames(statement, material).map(({ known, at, key }): Gap => {
    const offer = (random: Random): Offered[] => {
      const said = [statement, ...resembling(statement)].map((each) => each.text);
      const wrong = wrongNames(known, names, [statement.context, ...said].join(' '), random);
      const option = (each: Option): Offered => ({ ...each, rank: random() });
      return [
        option({ text: key, rightFor: null }),
        ...wrong.map((each) => option({ text: each.text, rightFor: each.statement.point.text })),
      ];
    };
    const typing = typedName(statement, known, { key, at }, material);
    return { at, key, worth: worthOf[known.type] ?? 0.7, offer, typing };
  });
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };

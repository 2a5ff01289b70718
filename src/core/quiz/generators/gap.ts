import type { NameType } from '../../notes/note';
import type { Random } from '../../text/random';
import { unspaced } from '../aliases';
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
  const asked = plainNames(statement, material).filter(
    ({ known, at, key }) =>
      known.type !== 'term' || isTerm(key, statement.text.slice(at.to), material.language),
  );
  return asked.map(({ known, at, key }): Gap => {
    const offer = (random: Random): Offered[] => {
      const said = [statement, ...resembling(statement)].map((each) => each.text);
      const wrong = wrongNames(known, names, [statement.context, ...said].join(' '), random);
      const option = (each: Option): Offered => ({ ...each, rank: random() });
      return [
        option({ text: key, rightFor: null }),
        ...wrong
          .filter(({ text }) => known.type !== 'term' || isBuiltLike(key, text))
          .map((each) => option({ text: each.text, rightFor: each.statement.point.text })),
      ];
    };
    const typing = typedName(statement, known, { key, at }, material);
    return { at, key, worth: worthOf[known.type] ?? 0.7, offer, typing };
  });
}

/** What is marked in a note may be anything: no label, no single word that could be any part of speech. */
function isTerm(key: string, behind: string, language: string): boolean {
  if (/^\s?[:：]/u.test(behind)) return false;
  if (unspaced.test(key))
    return key.length <= 6 && !/[的是]|(?:[意含]义|特点|影响|原因|作用)$/u.test(key);
  return language === 'en' || /^\p{Lu}/u.test(key) || key.includes(' ');
}

/** Marked terms are of all sorts: beside each other stand those of as many words, and about as long. */
function isBuiltLike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.split(' ').length);
  return one === other && Math.max(a.length, b.length) < 2.2 * Math.min(a.length, b.length);
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };

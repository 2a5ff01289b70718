import type { NameType } from '../../notes/note';
import type { Random } from '../../text/random';
import type { Span } from '../../text/span';
import { unspaced } from '../aliases';
import type { Material } from '../material';
import { wrongNames } from '../names';
import { plainNames } from '../plain-names';
import { choiceProbe, type Choice, type Offered, type Probe } from '../probe';
import type { Option } from '../question';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';
import { isInList, typedName } from '../typed';

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
  if (!saysEnough(statement)) return [];
  const asked = plainNames(statement, material).filter(
    ({ known, at }) =>
      // One of several in a row could be any of them.
      !isInList(statement.text, at) &&
      (known.type !== 'term' || isTerm(statement.text, at, material.language)),
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
    const worth = worthOf[known.type] ?? 0.7;
    return { at, key, worth, offer, typing };
  });
}

/** "A boost to ____" would fit many; scripts without blanks are not counted by words. */
function saysEnough({ text, context, names, dates }: Statement): boolean {
  const isLong = unspaced.test(text) || text.split(' ').length >= fewestWords;
  return isLong || context !== '' || names.length + dates.length > 1;
}

const fewestWords = 6;

/**
 * What is marked in a note may be anything: no label, and outside English, where no more is known of it, no words but
 * those that begin with a capital or stand in quotation marks.
 */
function isTerm(text: string, { from, to }: Span, language: string): boolean {
  if (/^\s?[:：]/u.test(text.slice(to))) return false;
  if (language === 'en' || /^\p{Lu}/u.test(text.slice(from))) return true;
  return /["“„«‘《「]$/u.test(text.slice(0, from)) && /^["”“»’》」]/u.test(text.slice(to));
}

/** Marked terms are of all sorts: beside each other stand those of as many words, and about as long. */
function isBuiltLike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.split(' ').length);
  return one === other && Math.max(a.length, b.length) < 2.2 * Math.min(a.length, b.length);
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };

import { formatDate } from '../../dates/print';
import type { Random } from '../../text/random';
import { happens } from '../happening';
import type { Material } from '../material';
import { wrongDatesIn, type Candidate } from '../other-dates';
import { choiceProbe, type Offered, type Probe } from '../probe';
import { GAP } from '../stem';
import { typedDate } from '../typed';
import { hasFinite } from '../verbs';

/** Hangs on the heading: "Contra a Comuna". */
const against = /^(?:against|contr[aoe]|gegen|tegen|proti)\s/iu;

/** One thing led to the next: of a chain of notes nobody knows what the date was of. */
const arrow = /->|[→⇒]|=>/u;

/** When did it happen? One question for each event whose date is plain: no "about 1450", no century. */
export function dateProbes(material: Material): Probe[] {
  const { events, language, title } = material;
  const wrongDates = wrongDatesIn(material);
  const option = ({ value, rightFor }: Candidate): Offered => {
    return { text: formatDate(value, language), rightFor, rank: value.earliest };
  };
  return events.flatMap(({ statement, date, text, gapped }) => {
    const isEvent = happens(statement, language);
    const isSentence = language === 'en' || hasFinite(text, language);
    if (
      !statement.asked ||
      !isEvent ||
      against.test(text) ||
      (arrow.test(text) && (gapped || !isSentence)) ||
      date.approximate ||
      date.precision === 'century'
    )
      return [];
    // "The revolt of 1857" says when it was.
    if (title.includes(/\d{3,4}/u.exec(date.edtf)?.[0] ?? GAP)) return [];
    const right = { value: date, rightFor: null };
    const offer = (random: Random): Offered[] =>
      [right, ...wrongDates(statement, date, random)].map(option);
    const { text: key } = option(right);
    // A whole sentence reads better than one with a hole, and than a note of a few words.
    const worth = (gapped ? 0.7 : 0.95) - (isSentence ? 0 : 0.25) - (date.inherited ? 0.1 : 0);
    const typing = typedDate(statement, date, key);
    const asked = { kind: 'date', stem: () => text, at: date, key, worth, offer } as const;
    const choice = isSentence || !gapped ? { ...asked, typing } : asked;
    return choiceProbe(choice, statement, material);
  });
}

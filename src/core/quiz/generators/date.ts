import { formatDate } from '../../dates/print';
import type { Random } from '../../text/random';
import { happens } from '../happening';
import type { Material } from '../material';
import { wrongDatesIn, type Candidate } from '../other-dates';
import { choiceProbe, type Offered, type Probe } from '../probe';
import { GAP } from '../stem';
import { typedDate } from '../typed';
import { hasFinite } from '../verbs';

/** Nouns of what happens, in other languages; a bare name or thing has no date. */
const deed =
  /(?:ción|sión|ção|ções|são|zione|sione|[st]ion|ung|[ae]nie|acia|aje|m[ei]+nto|ment|ing|ate|age)(?!\p{L})|(?:^|\P{L})(?:guerr|batal|batt|bata|bitk|vojn|krieg|schlacht|oorlog|slag|trat|traité|paz|pace|paix|vrede|fried|mier|golpe|colpo|coup|putsch|huelga|sciopero|grève|greve|streik|staking|štrajk|crisi|crise|kris|kríz|elec|elez|wahl|verkiez|voľb|morte|muert|mort|tod|dood|smrť|nasc|naci|nais|geb|vertrag|verdrag|zmluv|ley|legge|lei|loi|gesetz|wet|zákon|atent|attent|anschlag|caída|queda|caduta|chute|fall|pád|marcia|marcha|marche|revol|revuelt|opstand|aufstand|povstan|vznik|začiat|koniec|inizi|fine|inicio|fin|início|fim|début|begin|beginn|ende|sjezd|zjazd|kongres|congres|konfer|confer|pakt|pact|pat+o|kongress|korun|discours|discurso|discorso|rede|presiden|regency|regenc|invas|sbarc|desemb|landung)/iu;

/** A few words without a verb that name no deed. */
function isBare(text: string): boolean {
  return text.split(' ').length < fewestWords && !deed.test(text);
}

const fewestWords = 8;

/** "The first one of 1871": the year is part of what it is called. */
const ofNoun = new RegExp(`(?:^|\\s)(?:del?|di|du|des|do|da|of|von|van) ${GAP}`, 'u');

/** One of several in brackets. */
const inBrackets = new RegExp(`\\([^)]{1,99}[,;] ?${GAP}`, 'u');

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
      inBrackets.test(text) ||
      ofNoun.test(text) ||
      (!isSentence && isBare(text) && statement.context === '') ||
      arrow.test(text) ||
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

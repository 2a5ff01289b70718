import { formKey } from '../text/forms';

const split = (table: string): string[][] => table.split('; ').map((words) => words.split(' '));

/** Words that a teacher takes for one another in nearly any sentence; a word stands in one group only. */
const synonyms = split(
  'kill murder assassinate; begin start outbreak; end finish conclude; aid help assist assistance; ' +
    'large big huge enormous massive vast; show demonstrate illustrate portray; buy purchase; fight combat; ' +
    'country nation; soldier troop; rich wealth; angry furious fury; quick fast rapid quickly rapidly; ' +
    'rise increase grow; fall decrease decline drop reduce; win victory; defeat beat; try attempt; obtain acquire; ' +
    'provide supply; treaty pact accord; law legislation; allow permit; prevent stop; remove withdraw; weapon arm; ' +
    'danger threat risk; important significant; need require; choose select; people citizen population; ' +
    'job work employment; king monarch; cause reason; lead result; ruin destroy; small little tiny; frighten afraid fear; ' +
    'equal same; different distinct; use utilise; make create',
);

/** Words that cannot both be true of one thing; any word of one side of `/` opposes any of the other. */
const antonyms = split(
  'rise increase grow expand gain / fall decrease decline reduce drop lose; strong / weak; win victory / lose defeat; ' +
    'succeed / fail; begin start outbreak / end finish stop conclude; before / after; agree accept / refuse reject; ' +
    'support favour back / oppose resist; friend ally / enemy rival; attack / defend; advance / retreat; ' +
    'improve better / worse; rich wealthy prosperous / poor; allow permit legalise / forbid ban prohibit outlaw; ' +
    'include / exclude; encourage / discourage; major / minor; majority / minority; positive / negative; open / close; ' +
    'join enter / leave withdraw; create build / destroy; true / false; early / late; many most / few; always / never; ' +
    'buy / sell; import / export; short / long; large big / small; public / private; offensive / defensive; ' +
    'inside / outside; more / less fewer; high / low; north northern / south southern; east eastern / west western; ' +
    'all / none; democracy / dictatorship autocracy; peaceful / violent; quick rapid fast / slow; ' +
    'centralise / decentralise; internal / external; emigrate / immigrate; inflation / deflation; unite / divide; ' +
    'praise / criticise condemn; tense / relax; invade / liberate; first / last; superior / inferior; ' +
    'capitalist / communist; active / passive; voluntary / compulsory; temporary / permanent; similar same / different',
);

const akin = new Map<string, readonly string[]>();
for (const words of synonyms) {
  const keys = [...new Set(words.map(formKey))];
  for (const key of keys) akin.set(key, keys);
}

const opposed = new Map<string, readonly string[]>();
for (const words of antonyms) {
  const keys = words.map(formKey);
  const middle = keys.indexOf('/');
  keys.forEach((key, at) => {
    const others = at < middle ? keys.slice(middle + 1) : keys.slice(0, middle);
    opposed.set(key, [...others, ...(opposed.get(key) ?? [])]);
  });
}

/** Keys of `formKey` of the words that mean the same as this one. */
export function akinTo(key: string): readonly string[] {
  return akin.get(key)?.filter((other) => other !== key) ?? [];
}

/** Takes keys of `formKey`. */
export function areOpposite(key: string, other: string): boolean {
  return opposed.get(key)?.includes(other) ?? false;
}

/** Words of these tables are no typing slips of other words. */
export function hasMeaning(key: string): boolean {
  return akin.has(key) || opposed.has(key);
}

/** One word is the other with a denying prefix: popular, unpopular. Takes normal forms. */
export function isPrefixNegation(norm: string, other: string): boolean {
  const [short, long] = norm.length < other.length ? [norm, other] : [other, norm];
  if (short.length < 4 || !long.endsWith(short)) return false;
  return /^(?:un|i[nmlr]|dis|non|mis|anti|counter)$/u.test(long.slice(0, -short.length));
}

import { formKey } from '../text/forms';

/** Words that cannot both be true of one thing; any word of one side of `/` opposes any of the other. */
const antonyms = (
  'rise expand gain / fall lose; strong / weak; win / lose defeat; succeed / fail; begin / end stop; before / after; ' +
  'agree accept / refuse reject; support favour back / oppose resist; friend ally / enemy rival; attack / defend; ' +
  'advance / retreat; improve better / worse; rich prosperous / poor; allow legalise / forbid ban prohibit outlaw; ' +
  'include / exclude; encourage / discourage; major / minor; majority / minority; positive / negative; open / close; ' +
  'join enter / leave withdraw; create build / destroy; true / false; early / late; many most / few; always / never; ' +
  'buy / sell; import / export; short / long; large / small; public / private; offensive / defensive; inside / outside; ' +
  'more / less fewer; high / low; north northern / south southern; east eastern / west western; all / none; ' +
  'democracy / dictatorship autocracy; peaceful / violent; quick / slow; centralise / decentralise; ' +
  'internal / external; emigrate / immigrate; inflation / deflation; unite / divide; praise / criticise condemn; ' +
  'tense / relax; invade / liberate; first / last; superior / inferior; capitalist / communist; active / passive; ' +
  'voluntary / compulsory; temporary / permanent; similar same / different'
)
  .split('; ')
  .map((words) => words.split(' '));

const opposed = new Map<string, readonly string[]>();
for (const words of antonyms) {
  const keys = words.map(formKey);
  const middle = keys.indexOf('/');
  keys.forEach((key, at) => {
    const others = at < middle ? keys.slice(middle + 1) : keys.slice(0, middle);
    opposed.set(key, [...others, ...(opposed.get(key) ?? [])]);
  });
}

/** Takes keys of `formKey`. */
export function areOpposite(key: string, other: string): boolean {
  return opposed.get(key)?.includes(other) ?? false;
}

/** A word that has an opposite is no typing slip of another. */
export function hasOpposite(key: string): boolean {
  return opposed.has(key);
}

/** One word is the other with a denying prefix: popular, unpopular. Takes normal forms. */
export function isPrefixNegation(norm: string, other: string): boolean {
  const [short, long] = norm.length < other.length ? [norm, other] : [other, norm];
  if (short.length < 4 || !long.endsWith(short)) return false;
  return /^(?:un|i[nmlr]|dis|non|mis|anti|counter)$/u.test(long.slice(0, -short.length));
}

import { formKey } from '../text/forms';

/** Words that cannot both be true of one thing, sides parted by `/`; any word of one side opposes any of the other. */
const pairs = (
  'rise increase grow grew expand gain/fall decrease decline reduce shrink drop lose; strong/weak; strengthen/weaken; ' +
  'win victory victorious/lose defeat; succeed success successful/fail failure unsuccessful; ' +
  'begin start outbreak/end finish stop conclude cease; before/after; agree accept consent/refuse reject disagree decline; ' +
  'support favour back/oppose resist; friend ally/enemy rival; attack/defend; advance/retreat; ' +
  'improve better/worsen worse deteriorate; rich wealthy prosperous/poor; strict/lenient; allow permit legalise/forbid ban prohibit outlaw; ' +
  'include/exclude; encourage/discourage; major/minor; majority/minority; positive/negative; open/close; ' +
  'join enter/leave withdraw; create build/destroy; cheap/expensive; love/hate; true/false; early/late; many most/few; ' +
  'always/never; buy/sell; import/export; employment/unemployment; short/long; large big/small; public/private; ' +
  'offensive/defensive; above/below; inside/outside; more/less fewer; high/low; north northern/south southern; ' +
  'east eastern/west western; all/none; guilty/innocent; optimistic/pessimistic; popular/unpopular; direct/indirect; ' +
  'democracy democratic/dictatorship autocracy; peaceful peacefully/violent violently; quick quickly rapid/slow slowly; ' +
  'arm/disarm; centralise/decentralise; internal/external; emigrate emigration/immigrate immigration; inflation/deflation; ' +
  'unite unity/divide division; praise/criticise condemn; tense/relax; victory/loss; invade/liberate; hire/fire; ' +
  'first/last; upper/lower; maximum/minimum; superior/inferior; capitalist capitalism/communist communism; ' +
  'loyal/disloyal; trust/distrust mistrust; legal/illegal; stable/unstable; stability/instability; dependent/independent; ' +
  'literate/illiterate; equal/unequal; equality/inequality; willing/unwilling; able/unable; active/inactive passive; ' +
  'voluntary/compulsory; temporary/permanent; visible/invisible; similar same/different; simple/complex; dry/wet; hot/cold; ' +
  'hard/soft; light/dark; fast/slow; full/empty; connected/disconnected; up/down'
)
  .split('; ')
  .map((pair) => pair.split('/').map((side) => side.split(' ')));

const opposites: ReadonlyMap<string, ReadonlySet<string>> = index();

/** Every word of the table in normal form: no typing slip turns one of these into another word. */
export const antonymWords: readonly string[] = pairs.flat(2);

/** Takes keys of `formKey`. */
export function areOpposite(key: string, other: string): boolean {
  return opposites.get(key)?.has(other) ?? false;
}

/** Keys of `formKey` that oppose this one. */
export function oppositesOf(key: string): ReadonlySet<string> {
  return opposites.get(key) ?? new Set();
}

/** One word is the other with a denying prefix: popular, unpopular. Takes normal forms. */
export function isPrefixNegation(norm: string, other: string): boolean {
  const [short, long] = norm.length < other.length ? [norm, other] : [other, norm];
  const prefix = /^(un|in|im|il|ir|dis|non|mis|anti|counter)$/u.exec(
    long.endsWith(short) ? long.slice(0, long.length - short.length) : '',
  );
  return prefix !== null && short.length >= 4;
}

function index(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    if (from === to) return;
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const [left = [], right = []] of pairs) {
    for (const a of left.map(formKey)) {
      for (const b of right.map(formKey)) {
        add(a, b);
        add(b, a);
      }
    }
  }
  return found;
}

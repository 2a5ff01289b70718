import { stemmer } from 'stemmer';
import { families } from './word-families';

/** Porter gives these the stem of a word that means something else; they keep their own. */
const keptApart = new Set(
  (
    'important importance community commune universe universal university general generation generous organ ' +
    'executive constitution secretary author authority international intern internment interned policy police news new ' +
    'human humane humanity past paste positive customs custom several severe severed relativity relative ' +
    'capital station state statue statute'
  ).split(' '),
);

type Rule = readonly [RegExp, string];

/** British to American. It serves as a key: "rise" becomes "rize", which is harmless as nobody reads it. */
const spellings: readonly Rule[] = [
  [
    /^((?:dis|un)?(?:arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rig|rum|savi|splend|val|vap|vig)o)u(?=r)/u,
    '$1',
  ],
  [/([^v])is(?=e(?:d|rs?|s)?$|ing$|ation(?:s|al)?$)/u, '$1iz'],
  [/ys(?=e(?:d|r|s)?$|ing$)/u, 'yz'],
  [/([aeiouy].{0,40}[aeiou]l)l(?=ed$|ing$|[eo]rs?$)/u, '$1'],
  [/(am)me(?=s?$)|(og)ue(?=s?$)|(ward)s$/u, '$1$2$3'],
  [/([bt])re(?=s?$)/u, '$1er'],
  [/ae|oe(?=u)/u, 'e'],
];

/** Stems of nouns and adjectives made from verbs, turned into the verb's: invas(ion) -> invad(e). */
const derivations: readonly Rule[] = [
  [/script$/u, 'scrib'],
  [/^(inva|eva|persua|deci|divi|provi|revi|supervi|colli|corro|ero|explo|intru|.*clu)s$/u, '$1d'],
  [/^(defen|offen|preten)c$|^(.*fen|suspen|expan|ascen|ex?ten|apprehen|respon)s$/u, '$1$2d'],
  [/^(con|se|pro|inter|suc|ex)ce(?:ss|ed)$/u, '$1ced'],
  [/(.)miss$/u, '$1mit'],
  [/vers$/u, 'vert'],
  [/duct$/u, 'duc'],
  [/sumpt$/u, 'sum'],
  [/cept$/u, 'ceiv'],
  [/solut$/u, 'solv'],
  [/posit$/u, 'pos'],
  [/puls$/u, 'pel'],
  [/aci$/u, 'at'],
  [/tionari$/u, 't'],
  [/([aeiou].{3,40})ari$|(.[eilybu]a|ica)n$/u, '$1$2'],
  [/([aeou])i$/u, '$1y'],
  [/(.{3}if|.{5}[^aeiou])i$/u, '$1'],
  [/^(weak|threat|wors|dark|hard|wid|deep|sharp|broad|short|tight)en$/u, '$1'],
];

const heads = new Map<string, string>();
for (const family of families) {
  const [head = '', ...others] = family.map(stemOf);
  for (const other of others) heads.set(other, head);
}

const familyKeys = new Set(heads.values());

/**
 * The key under which all forms of a word meet: inflections, British and American spelling, noun and verb of one
 * family (invade, invasion), a people and its land, words that mean the same. Takes the normal form of `words`; words with digits, and words
 * longer than any real one, are their own key.
 */
export function formKey(norm: string): string {
  if (norm.length > 30 || !/^\p{L}+$/u.test(norm)) return norm;
  const stem = stemOf(norm);
  const head = heads.get(stem) ?? stem;
  // "Grew" is a form of "grow", and that means "rise".
  return heads.get(head) ?? head;
}

/** Is the key that of a family: a word that the tables know, and no slip for another? */
export function isFamilyKey(key: string): boolean {
  return familyKeys.has(key);
}

function stemOf(word: string): string {
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
  const singular = spelled.replace(/(?:ie|([^s]))s$/u, (_, last?: string) => last ?? 'y');
  if (keptApart.has(singular) || keptApart.has(spelled)) return singular;
  if (/..[^s]is(?:m|ts?|tic)$/u.test(spelled)) return spelled.replace(/is[mtsic]+$/u, 'ism');
  const stem = stemmer(spelled);
  const derivation = derivations.find(([from]) => from.test(stem));
  return derivation ? stem.replace(...derivation) : stem;
}

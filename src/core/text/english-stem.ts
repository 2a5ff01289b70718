import { stemmer } from 'stemmer';
import { lazily } from './lazy';
import { apart } from './lists/apart';

type Rule = readonly [RegExp, string];

/** Parts of words that are spelled in two ways like no others. */
const oddSpellings: Readonly<Record<string, string>> = {
  ...{
    licenc: 'licens',
    practis: 'practic',
    dgem: 'dgm',
    enquir: 'inquir',
    collectivis: 'collectiviz',
  },
  ...{ scept: 'skept', artef: 'artif', aeroplane: 'airplane', plough: 'plow', draught: 'draft' },
  ...{ mould: 'mold', moult: 'molt', tyre: 'tire', rouble: 'ruble', gaol: 'jail', sulph: 'sulf' },
  ...{ skilful: 'skillful', wilful: 'willful' },
};
const oddSpelling = new RegExp(`(?:${Object.keys(oddSpellings).join('|')})`, 'u');

/** British to American. It serves as a key: "rise" becomes "rize", which is harmless as nobody reads it. */
const spellings: readonly Rule[] = [
  [
    /^((?:[dm]is|un|be|en|re|tri|multi)?(?:am|arb|ard|arm|behavi|cand|clam|clang|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi?|splend|succ|tum|val|vap|vig)o)u(?=r)/u,
    '$1',
  ],
  [/^(cent|manoeuv)r(?=ed$|ing$)/u, '$1er'],
  [
    /([^v])is(?=e(?:d|rs?|s|ment)?$|ing(?:ly)?$|ation(?:s|al|ally)?$)|([ln])is(?=abl[ey]$)/u,
    '$1$2iz',
  ],
  [/ys(?=e(?:d|r|s)?$|ing$)/u, 'yz'],
  [/([aeiouy].{0,40}[aeiou]l)l(?=ed$|ing$|[eo]rs?$)/u, '$1'],
  [/(am)me(?=s?$)|(og)ue(?=s?$)|(ward)s$/u, '$1$2$3'],
  [/([bt]|manoeuv|meag)re(?=s?$)/u, '$1er'],
  [/ae|oe(?=u)/u, 'e'],
];

/** Adverbs that Porter leaves as they are: slow(ly), militari(ly); not multiply, family. */
const adverbs: readonly Rule[] = [
  [/(..[^aeiou])ily$/u, '$1y'],
  [/(..[^abeiloup]|[ae]{2}p|arp)ly$/u, '$1'],
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

const apartKeys = lazily(() => {
  const keys = new Map<string, string>();
  for (const group of apart.split(', ')) {
    const members = group.split(' ').map(americanOf);
    // A sign that no stem has: "custom" is also the stem of "customer".
    for (const member of members) keys.set(member, `=${members[0] ?? ''}`);
  }
  return keys;
});

/** The stem that a word's inflections share, and most words made from it; Porter's, with the rules above. */
export function stemOf(word: string): string {
  const spelled = americanOf(word);
  const singular = spelled.replace(/(?:ie|([^s]))s$/u, (_, last?: string) => last ?? 'y');
  const own = apartKeyOf(spelled) ?? apartKeyOf(singular);
  if (own !== undefined) return own;
  if (/..[^s]is(?:m|ts?|tic)$/u.test(spelled)) return spelled.replace(/is[mtsic]+$/u, 'ism');
  const stem = stemmer(replaceFirst(spelled, adverbs));
  return replaceFirst(stem, derivations);
}

function americanOf(word: string): string {
  const plain = word.replace(oddSpelling, (part) => oddSpellings[part] ?? part);
  return spellings.reduce((text, [from, to]) => text.replace(from, to), plain);
}

/** Its own key where the word, or what it inflects, is kept apart: polic(ed), polite(ly). */
function apartKeyOf(word: string): string | undefined {
  const keys = apartKeys();
  const [, base, ending] = /^(.{3,})(ed|ing|ly)$/u.exec(word) ?? [];
  const found = keys.get(word);
  if (found !== undefined || base === undefined) return found;
  return (ending === 'ly' ? undefined : keys.get(`${base}e`)) ?? keys.get(base);
}

function replaceFirst(text: string, rules: readonly Rule[]): string {
  const rule = rules.find(([from]) => from.test(text));
  return rule ? text.replace(...rule) : text;
}

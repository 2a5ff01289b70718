import { stemmer } from 'stemmer';
import { canonicalSpelling } from './spelling';
import { baseForms, demonyms } from './word-families';

/** Porter gives these the stem of a word that means something else; they keep their own. */
const keptApart = new Set(
  (
    'important importance community communities commune universe universal university universities ' +
    'general generals generation generations generous organ organs ' +
    'executive executives constitution secretary author authors authority authorities international intern internment interned ' +
    'policy policies police news new human humane humanity past paste posse posit positive customs custom ' +
    'several severe severed relativity relative relatives capital capitol station state states status statue statute'
  ).split(' '),
);

/** Stems of nouns and adjectives made from verbs, turned into the verb's: invas(ion) -> invad(e). */
const derivations: readonly (readonly [RegExp, string])[] = [
  [/^destruct$/u, 'destroy'],
  [/^(conqu|requ)est$/u, '$1er'],
  [/^(.*s)cript$/u, '$1crib'],
  [
    /^(inva|eva|pervad|persua|deci|divi|provi|revi|supervi|colli|corro|ero|explo|intru|delu)s$/u,
    '$1d',
  ],
  [/^((?:con|ex|in|se|oc|pre)clu)s$/u, '$1d'],
  [/^(defen|offen|suspen|expan|ascen|exten|apprehen|respon|preten)s$/u, '$1d'],
  [/^(con|se|pro|inter)ce(?:ss|ed)$/u, '$1ced'],
  [/^succeed$/u, 'succed'],
  [/^(ad|o|sub|per|com|trans|e|re|inter)miss$/u, '$1mit'],
  [/^(con|di|in|per|re|sub|a)vers$/u, '$1vert'],
  [/^(pro|re|in|de|intro)duct$/u, '$1duc'],
  [/^(con|as|pre|re)sumpt$/u, '$1sum'],
  [/^(de|re|con|per)cept$/u, '$1ceiv'],
  [/^(de|re|main|ob)tent$/u, '$1tain'],
  [/^(re|dis|ab)?solut$/u, '$1solv'],
  [/^acquisit$/u, 'acquir'],
  [/^abolit$/u, 'abolish'],
  [/^(op|pro|im|com|ex|de|dis)posit$/u, '$1pos'],
  [/^(ex|com|pro|re|im)pel$/u, '$1puls'],
  [/^(.+)unciat$/u, '$1ounc'],
  [/^(.+)aci$/u, '$1at'],
  [/^(.+t)ionari$/u, '$1'],
  [/^(.+[aeiou].*)ari$/u, '$1'],
  [/^(.+(?:ia|ica|ea|ba|ya|la|ua))n$/u, '$1'],
  [/^(.+[aeou])i$/u, '$1y'],
  [/^(.{3,}if)i$/u, '$1'],
  [/^(.{5,}[^aeiou])i$/u, '$1'],
  [/^(weak|threat|wors|dark|hard|wid|deep|sharp|broad|short|light|tight|hast)en$/u, '$1'],
];

/**
 * The key under which all forms of a word meet: inflections, British and American spelling, noun and verb of one
 * family (invade, invasion), a people and its land. Takes the normal form of `words`; words with digits, and words
 * longer than any real one, are their own key.
 */
export function formKey(norm: string): string {
  if (norm.length > 30 || !/^\p{L}+$/u.test(norm)) return norm;
  const base = demonyms.get(norm) ?? baseForms.get(norm) ?? norm;
  const spelled = canonicalSpelling(base);
  if (keptApart.has(spelled)) return spelled.replace(/ies$/u, 'y').replace(/([^s])s$/u, '$1');
  if (spelled.length > 6 && /is(m|t|ts|tic)$/u.test(spelled)) {
    return spelled.replace(/is(m|t|ts|tic)$/u, 'ism');
  }
  let key = stemmer(spelled);
  for (const [pattern, replacement] of derivations) {
    const rewritten = key.replace(pattern, replacement);
    if (rewritten !== key) {
      key = rewritten;
      break;
    }
  }
  return key;
}

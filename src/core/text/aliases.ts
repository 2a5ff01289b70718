import { formKey } from './forms';

/**
 * Names that mean one thing in history at large, in normal form without dots, a line each; the first gives the key.
 * A people's name stands for its state as it does in essays ("the Soviets"). After `~` stand names that a marker
 * tells apart from the others and a quiz must not: to many students they are one.
 */
const table = `
united states|united states of america|us|usa|america|american|americans~washington
soviet union|ussr|soviet|soviets|union of soviet socialist republics~russia|russian|russians
britain|great britain|uk|united kingdom|british|briton|britons~england|english
east germany|gdr|german democratic republic
west germany|frg|federal republic of germany
germany|german|germans~nazi germany|third reich|weimar republic|nazis|nazi|nazi party|nsdap
china|chinese|prc|people republic of china|peoples republic of china
france|french
italy|italian|italians
first world war|world war one|world war i|world war 1|wwi|ww1|great war|1st world war
second world war|world war two|world war ii|world war 2|wwii|ww2|2nd world war
third world war|world war three|world war iii|world war 3|wwiii|ww3
united nations|un|uno
nato|north atlantic treaty organisation
cia|central intelligence agency
league of nations|lon~league
european union|eu
kuomintang|guomindang|kmt|gmd
ccp|chinese communist party
treaty of versailles|versailles treaty|versailles
kennedy|jfk|john f kennedy~john kennedy
roosevelt|fdr~franklin roosevelt
johnson|lbj
martin luther king|mlk
mao|mao zedong|mao tse tung|chairman mao
chiang kai shek|jiang jieshi
beijing|peking
nuclear weapons|nuclear weapon|nuclear arms|atomic bombs
`;

/** By name: the key of names that mean the same, and all names of its line. */
const keys = new Map<string, string>();
const lines = new Map<string, readonly string[]>();
/** How many words the longest alias with this first word has. */
const lengths = new Map<string, number>();
for (const line of table.trim().split('\n')) {
  const [same = [], akin = []] = line.split('~').map((side) => side.split('|'));
  const all = [...same, ...akin];
  for (const name of all) lines.set(name, all);
  for (const name of same) {
    const [first = '', ...others] = name.split(' ');
    keys.set(name, formKey(same[0] ?? ''));
    lengths.set(first, Math.max(others.length + 1, lengths.get(first) ?? 0));
  }
}

/** The longest alias that begins at `at` in a row of normal forms: how many words it takes and what it stands for. */
export function aliasAt(
  norms: readonly string[],
  at: number,
): { readonly length: number; readonly key: string } | null {
  const plain = (norm = ''): string => norm.replaceAll('.', '');
  for (let length = lengths.get(plain(norms[at])) ?? 0; length > 0; length--) {
    const key = keys.get(
      norms
        .slice(at, at + length)
        .map(plain)
        .join(' '),
    );
    if (key !== undefined) return { length, key };
  }
  return null;
}

/** Names that no quiz may set against this one, itself included; none where it is not in the table. */
export function namesLike(name: string): readonly string[] {
  return lines.get(name) ?? [];
}

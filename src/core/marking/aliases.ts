import { formKey } from '../text/forms';
import { normalizeWord } from '../text/words';

/**
 * Names that mean one thing in history at large, a line each; the first gives the key. A people's name stands for
 * its state here as it does in essays ("the Soviets"). What only one note means by a name is not for this table.
 */
const groups = [
  'united states | united states of america | us | u.s | usa | u.s.a | america | american | americans',
  'soviet union | ussr | u.s.s.r | soviet | soviets | union of soviet socialist republics',
  'britain | great britain | uk | u.k | united kingdom | british | briton | britons',
  'first world war | world war one | world war i | world war 1 | wwi | ww1 | ww 1 | the great war | 1st world war',
  'second world war | world war two | world war ii | world war 2 | wwii | ww2 | ww 2 | 2nd world war',
  'third world war | world war three | world war iii | world war 3 | wwiii | ww3 | ww 3',
  'united nations | un | u.n | united nations organisation | united nations organization',
  'nato | north atlantic treaty organisation | north atlantic treaty organization',
  'cia | central intelligence agency',
  'fbi | federal bureau of investigation',
  'league of nations | lon',
  'european union | eu',
  'european economic community | eec',
  'east germany | gdr | g.d.r | ddr | german democratic republic',
  'west germany | frg | federal republic of germany',
  'chinese communist party | ccp | cpc | communist party of china',
  'prc | people republic of china | peoples republic of china',
  'kuomintang | guomindang | kmt | gmd',
  'holy roman empire | hre',
  'european coal and steel community | ecsc',
  'african national congress | anc',
  'kennedy | jfk | john f kennedy | john f. kennedy | john kennedy | john fitzgerald kennedy',
  'khrushchev | nikita khrushchev | krushchev | kruschev | khruschev | khrushev',
  'fdr | franklin d roosevelt | franklin d. roosevelt | franklin roosevelt | franklin delano roosevelt',
  'lbj | lyndon johnson | lyndon b johnson | lyndon b. johnson',
  'mlk | martin luther king | martin luther king jr',
  'mao | mao zedong | mao tse tung | chairman mao',
  'chiang kai shek | jiang jieshi',
  'beijing | peking',
  'mussolini | benito mussolini | il duce',
  'hitler | adolf hitler',
  'stalin | joseph stalin | josef stalin',
  'churchill | winston churchill',
  'castro | fidel castro',
  'lincoln | abraham lincoln',
  'bismarck | otto von bismarck',
  'napoleon | napoleon bonaparte | bonaparte',
  'gorbachev | mikhail gorbachev',
  'nuclear weapon | nuclear weapons | nuclear arms | atomic weapons | atomic bombs | atom bombs | nukes',
] as const;

interface Alias {
  readonly words: readonly string[];
  readonly key: string;
}

/** By first word, the longest alias first, so that "united states of america" is not left half read. */
const byFirstWord: ReadonlyMap<string, readonly Alias[]> = index();

/** The longest alias that begins at `at`: how many words it takes and the key it stands for. */
export function aliasAt(
  norms: readonly string[],
  at: number,
): { readonly length: number; readonly key: string } | null {
  for (const { words, key } of byFirstWord.get(norms[at] ?? '') ?? []) {
    if (words.every((word, offset) => norms[at + offset] === word)) {
      return { length: words.length, key };
    }
  }
  return null;
}

function index(): Map<string, Alias[]> {
  const found = new Map<string, Alias[]>();
  for (const group of groups) {
    const names = group.split(' | ').map((name) => name.split(' ').map(normalizeWord));
    const [first = []] = names;
    const key = first.length === 1 ? formKey(first[0] ?? '') : first.join('-');
    for (const words of names) {
      const head = words[0] ?? '';
      found.set(head, [...(found.get(head) ?? []), { words, key }]);
    }
  }
  for (const aliases of found.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  return found;
}

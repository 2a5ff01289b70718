/**
 * A pattern of lower-case words that finds the same places as `source` (and a few more, since what only looks ahead at
 * a word's beginning is left out), with the words of one first letter together: most words of a text are passed by after
 * one look at their letter. Takes no capturing groups and no classes that hold brackets or bars.
 */
export function byLetter(source: string): string {
  const groups = new Map<string, Set<string>>();
  for (const each of split(source).flatMap(openings)) {
    const letter = /^[a-z](?![?*+{])/u.exec(each)?.[0] ?? '';
    const rest = groups.get(letter) ?? new Set();
    groups.set(letter, rest.add(each.slice(letter.length)));
  }
  return [...groups].map(([letter, rest]) => `${letter}(?:${[...rest].join('|')})`).join('|');
}

/** The alternatives of a pattern. */
function split(source: string): string[] {
  const bars = [...signs(source)].filter(({ sign, depth }) => sign === '|' && depth === 0);
  const ends = [...bars.map(({ at }) => at), source.length];
  return ends.map((end, index) => source.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

/** One alternative as several, none of which begins with a group; none for what never matches. */
function openings(source: string): string[] {
  if (source.startsWith('(?!)')) return [];
  if (!/^\(\?[:!=]/u.test(source)) return [source];
  const end = [...signs(source)].find(({ sign, depth }) => sign === ')' && depth === 0)?.at ?? 0;
  const [inner, rest] = [source.slice(3, end), source.slice(end + 1)];
  if (source.charAt(2) !== ':') return openings(rest);
  if (/^[*+{]/u.test(rest)) return [source];
  const always = rest.replace(/^\?/u, '');
  const without = always === rest ? [] : openings(always);
  return [...split(inner).flatMap((each) => openings(each + always)), ...without];
}

/** Brackets and bars with the number of groups that they stand in. */
function* signs(source: string): Generator<{ sign: string; depth: number; at: number }> {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') at++;
    if (sign === ')') depth--;
    if (sign === '(' || sign === ')' || sign === '|') yield { sign, depth, at };
    if (sign === '(') depth++;
  }
}

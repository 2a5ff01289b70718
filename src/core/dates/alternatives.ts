/**
 * The alternatives of a pattern of lower-case words by the letters that they may begin with, by '' those that begin with
 * a digit or a sign. What only looks ahead at a word's beginning is left out, so that a few more words fit. Takes no
 * capturing groups but named ones and no classes that hold brackets or bars.
 */
export function byLetter(source: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const each of new Set(split(source.replace(/\?<\w+>/gu, '?:')).flatMap(openings))) {
    const letters = new Set(beginnings(each).map((start) => start.charAt(0)));
    for (const letter of letters.size > 0 ? letters : ['']) {
      const group = groups.get(letter);
      if (group) group.push(each);
      else groups.set(letter, [each]);
    }
  }
  return groups;
}

/** How the words of one alternative may begin: up to three letters, or each of a class ("[ivx]"). */
export function beginnings(alternative: string): string[] {
  const [, letters] = /^\[([a-z]+)\]/u.exec(alternative) ?? [];
  const start = /^[a-z]{1,3}(?![?*+{])/u.exec(alternative)?.[0];
  return letters ? [...letters] : start ? [start] : [];
}

/** The alternatives of a pattern. */
function split(source: string): string[] {
  const bars = [...signs(source)].filter(({ sign, depth }) => sign === '|' && depth === 0);
  const ends = [...bars.map(({ at }) => at), source.length];
  return ends.map((end, index) => source.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

/** One alternative as several, none of which begins with a group or a letter that may be missing; none for what never matches. */
function openings(source: string): string[] {
  if (source.startsWith('(?!)')) return [];
  if (source.startsWith('\\b')) return openings(source.slice(2));
  if (/^[a-z]\?/u.test(source))
    return [source.charAt(0) + source.slice(2), ...openings(source.slice(2))];
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

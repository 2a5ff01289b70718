import type { Part } from '../point';
import type { Prose } from '../prose';
import { find, joined, near, skipArticle } from '../prose';
import { isDash } from '../tokens';

/** "early", "mid-", "at the end of the" with the index after it. */
export function partAt(
  prose: Prose,
  at: number,
): { readonly part: Part; readonly end: number } | null {
  for (const [part, phrases] of prose.lexicon.parts) {
    const found = find(prose, at, phrases);
    if (!found) continue;
    const end = isDash(joined(prose, found.end)) ? found.end + 1 : skipArticle(prose, found.end);
    return near(prose, end) ? { part, end } : null;
  }
  return null;
}

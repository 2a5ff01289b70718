/** A table of words, written as one string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A table that is made when it is first asked for, so that the script's evaluation costs nothing. */
export function lazily<Table>(make: () => Table): () => Table {
  let made: { readonly table: Table } | null = null;
  return () => (made ??= { table: make() }).table;
}

/** So many words are remembered at most. */
const mostRemembered = 4000;

/** A function of words that remembers what it has just said: a text says its words often. */
export function remembering<Found extends object | string>(
  find: (word: string) => Found,
): (word: string) => Found {
  const remembered = new Map<string, Found>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}

/** A table that is made when it is first asked for, so that the script's evaluation costs nothing. */
export function lazily<Table>(make: () => Table): () => Table {
  let made: { readonly table: Table } | null = null;
  return () => (made ??= { table: make() }).table;
}

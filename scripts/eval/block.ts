/**
 * The text with `content` between the lines that mark the block `name`; fails where `text`, which is that of `file`, has
 * lost them.
 */
export function withBlock(
  text: string,
  { name, file }: { readonly name: string; readonly file: string },
  content: string,
): string {
  const opening = `<!-- ${name}: begin (npm run eval -- --write) -->`;
  const closing = `<!-- ${name}: end -->`;
  const from = text.indexOf(opening);
  const to = text.indexOf(closing);
  if (from < 0 || to < from) throw new Error(`${file} needs the lines ${opening} and ${closing}`);
  return `${text.slice(0, from + opening.length)}\n\n${content}\n\n${text.slice(to)}`;
}

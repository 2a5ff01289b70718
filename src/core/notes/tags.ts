/** Tags of the frontmatter, without "#": `tags: [a, b]`, `tags: a, b` or a list below it. */
export function frontmatterTags(frontmatter: string): string[] {
  const [, inline = '', below = ''] =
    /^tags?[ \t]*:[ \t]*(.*)((?:\r?\n[ \t]*-[ \t].*)*)/imu.exec(frontmatter) ?? [];
  return [...inline.replace(/[[\]]/gu, '').split(/[,\s]/u), ...below.split(/\n\s{0,99}-/u)]
    .map((tag) => tag.trim().replace(/^["'#]+|["']$/gu, ''))
    .filter((tag) => tag !== '');
}

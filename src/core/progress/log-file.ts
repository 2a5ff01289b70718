/** Of a device that writes; another folder or month is another file, never another device. */
export interface LogDevice {
  readonly id: string;
  /** As a person calls it. */
  readonly name: string;
}

export interface LogWords {
  /** What a person who opens the file reads, as Markdown. @param month 'YYYY-MM' */
  heading(device: string, month: string): string;
}

const lastTime = Date.UTC(9999, 11, 31);
const longestName = 40;

/** The month in UTC, 'YYYY-MM', the same wherever the device is. @param at ms since 1970 */
export function monthOf(at: number): string {
  return new Date(Math.min(Math.max(at, 0), lastTime)).toISOString().slice(0, 7);
}

/**
 * The file in the log folder that an event of this device and time goes to: `2026-11 Laptop k3f9a2p7.md`. The month
 * stands in front, that files sort by time; the id keeps two devices of one name apart.
 */
export function logFileName(at: number, { id, name }: LogDevice): string {
  return `${[monthOf(at), plainName(name), id].filter(Boolean).join(' ')}.md`;
}

/**
 * Is a file called as `logFileName` calls it, perhaps with more behind it, as sync tools name their copies? Another
 * device may have moved the folder. A digit in the id tells it from a word: "2026-11 planning.md" is none.
 */
export function isLogFileName(name: string): boolean {
  return /^\d{4}-\d\d (?:.{0,60} )?(?=[a-z]{0,7}\d)[\da-z]{8}(?![\da-z])/u.test(name);
}

/**
 * What a new file begins with. Its fence stays open: what is appended is code to every reader of Markdown, whose
 * links and tags count for nothing.
 */
export function logHeading(at: number, { id, name }: LogDevice, words: LogWords): string {
  return `${words.heading(plainName(name) || id, monthOf(at))}\n\n\`\`\`json`;
}

/**
 * What is appended for these lines. The end of line stands in front: whatever was there before, a line cut off in the
 * middle of a letter too, keeps to itself.
 */
export function batchText(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join('');
}

/** Letters, digits and what no file system, link or Markdown reads as something else. */
function plainName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_'()+&.-]+/gu, ' ');
  return [...plain.trim()].slice(0, longestName).join('').trim();
}

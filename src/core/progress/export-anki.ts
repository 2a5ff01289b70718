/** A card for the flashcard program Anki: what is asked and what is right, a paragraph each. */
export interface AnkiCard {
  /** Names the card: imported again it is brought up to date and not doubled. */
  readonly id: string;
  readonly front: readonly string[];
  readonly back: readonly string[];
  /** Vault path of its note; folders and name become its tag. */
  readonly path: string;
}

/** The head of a text file that Anki 2.1.55 or later imports without being told anything. */
const head = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#tags column:4',
  '#columns:ID\tFront\tBack\tTags',
];

/** The file, piece by piece; a card a line. */
export function* exportAnki(cards: Iterable<AnkiCard>): Generator<string, void> {
  yield `${head.join('\n')}\n`;
  for (const { id, front, back, path } of cards) {
    const fields = [id, asHtml(front), asHtml(back), tagOf(path)];
    yield `${fields.map(quoted).join('\t')}\n`;
  }
}

/** Each paragraph has the direction that its words have. */
function asHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((words) => `<div dir="auto">${escaped(words)}</div>`).join('');
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/gu, '<br>');
}

/** "History/Cold War/Suez.md" is `History::Cold_War::Suez`: a tag has no blanks, and "::" stands between its levels. */
function tagOf(path: string): string {
  return path
    .replace(/\.md$/iu, '')
    .split('/')
    .map((part) => part.replace(/[\s:"]+/gu, '_'))
    .filter((part) => part !== '')
    .join('::');
}

/** Always in quotes: then a tab, a line or a number sign at the start is only text. */
function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

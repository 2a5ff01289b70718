import type { Strings } from '../../strings';
import type { Source } from '../notes/note';
import { letterOf, type SheetAnswer, type SheetQuestion, type Worksheet } from './worksheet';

/** Which sheets stand in one document. */
export type SheetPart = 'both' | 'test' | 'scheme';

/** Vault path of the picture that a note names, to be embedded; null where it is named in words alone. */
export type EmbedPicture = (target: string, path: string) => string | null;

const blank = '………………';

/**
 * The worksheet as the text of a note. Nothing that comes from a note is markup in it: no tag, link, embed or heading
 * but its own, so that it is no history note and the graph stays as it was.
 */
export function worksheetMarkdown(
  sheet: Worksheet,
  part: SheetPart,
  strings: Strings,
  embed: EmbedPicture = () => null,
): string {
  const { worksheet } = strings;
  const title = escapeMarkdown(sheet.title);
  const test = (): string[] => [
    `# ${worksheet.test(title)}`,
    escapeMarkdown(sheet.intro),
    `${worksheet.name} ${blank}  ${worksheet.day} ${blank}`,
    ...sheet.questions.map((question) => questionText(question, strings, embed)),
  ];
  const scheme = (): string[] => [
    `# ${worksheet.scheme(title)}`,
    ...sheet.scheme.map((answer) => answerText(answer, strings)),
  ];
  const blocks =
    part === 'test' ? test() : part === 'scheme' ? scheme() : [...test(), '---', ...scheme()];
  return `${blocks.join('\n\n')}\n`;
}

function questionText(question: SheetQuestion, strings: Strings, embed: EmbedPicture): string {
  const { number, request, stem, sources, path, marks } = question;
  return [
    `## ${strings.check.question(number)}`,
    ...sources.map((source) => sourceText(source, path, strings, embed)),
    [request && `**${escapeMarkdown(request)}**`, stemText(stem)].filter(Boolean).join('\n'),
    ...spaceText(question, strings),
    `*(${strings.check.marks(marks)})*`,
  ].join('\n\n');
}

function sourceText(
  { kind, text, target }: Source,
  path: string,
  { worksheet }: Strings,
  embed: EmbedPicture,
): string {
  const name = escapeMarkdown(target);
  if (kind === 'passage') {
    const said = `> ${escapeMarkdown(text)}`;
    return name ? `${said}\n> — ${name}` : said;
  }
  if (kind === 'link') return `${worksheet.source}: ${escapeMarkdown(text || target)}`;
  const file = embed(target, path);
  // Of such a path no link could be written.
  return file !== null && !/[[\]|#^\\\n]/u.test(file)
    ? `![[${file}]]`
    : worksheet.picture(escapeMarkdown(text || target));
}

function spaceText({ space }: SheetQuestion, { quiz, worksheet }: Strings): string[] {
  const line = blank.repeat(4);
  switch (space.kind) {
    case 'options':
      return [
        space.options.map((text, at) => `- ${letterOf(at)}) ${escapeMarkdown(text)}`).join('\n'),
      ];
    case 'line':
      return [`${escapeMarkdown(space.label)}: ${blank}${blank}`];
    case 'lines':
      return Array.from({ length: space.count }, () => line);
    case 'truth':
      return [
        `- ${quiz.truth.yes}\n- ${quiz.truth.no}`,
        `${worksheet.trueOrFalse} ${blank}${blank}`,
      ];
    case 'order':
      return [
        worksheet.orderHow,
        space.events.map((text) => `- …… ${escapeMarkdown(text)}`).join('\n'),
      ];
    case 'match': {
      const rows = space.left.map((left, at) => {
        const right = escapeMarkdown(space.right[at] ?? '');
        const letter = letterOf(at).toUpperCase();
        return `| ${at + 1} ${escapeMarkdown(left)} | …… | ${letter} ${right} |`;
      });
      return [worksheet.matchHow, ['| | | |', '| --- | --- | --- |', ...rows].join('\n')];
    }
  }
}

function answerText(
  { number, lines, rule, point, marks }: SheetAnswer,
  { check }: Strings,
): string {
  const said = lines.map((text) => escapeMarkdown(text));
  const [only = ''] = said;
  return [
    `## ${check.question(number)}`,
    said.length > 1 ? said.map((text) => `- ${text}`).join('\n') : `**${only}**`,
    [
      point && `${point.text && `${escapeMarkdown(point.text)} `}(${escapeMarkdown(point.place)})`,
      `*(${check.marks(marks)}${rule && `: ${rule}`})*`,
    ]
      .filter(Boolean)
      .join('\n'),
  ].join('\n\n');
}

/** A stem with its gaps as dots: underscores would be a rule or emphasis. */
function stemText(stem: string): string {
  return escapeMarkdown(stem.replace(/_{2,}/gu, blank));
}

/** Plain text as one line of Markdown that says the same and is no markup, wherever it stands. */
export function escapeMarkdown(text: string): string {
  return escapeInside(text.trim())
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    .replace(/^[-+>]/u, '\\$&');
}

/** Also what the app alone knows: tags, wikilinks, ==marks==, %%comments%%, $sums$, ^ids and bare addresses. */
function escapeInside(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]#|<~^$&@]|:(?=\/\/)|==|%%/gu, (mark) =>
      [...mark].map((letter) => `\\${letter}`).join(''),
    )
    .replace(/www(?=\.)/giu, '$&\\');
}

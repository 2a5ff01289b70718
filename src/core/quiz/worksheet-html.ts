import type { Strings } from '../../strings';
import type { Source } from '../notes/note';
import { letterOf, type SheetAnswer, type SheetQuestion, type Worksheet } from './worksheet';
import type { SheetPart } from './worksheet-markdown';

export interface PageLook {
  /** BCP 47 tag of the document: 'en', 'pt-BR'. */
  readonly language: string;
  /** Which way the app's own words run; each stretch of a note finds its own. */
  readonly dir: 'ltr' | 'rtl';
  /** The data URL of a picture that a note names, or null where it is named in words alone. */
  readonly picture: (target: string, path: string) => string | null;
}

/** The worksheet as a whole page without script, to be printed or sent. Nothing that comes from a note is markup in it. */
export function worksheetHtml(
  sheet: Worksheet,
  part: SheetPart,
  strings: Strings,
  { language, dir, picture }: PageLook,
): string {
  const { worksheet } = strings;
  const name = (part === 'scheme' ? worksheet.scheme : worksheet.test)(sheet.title);
  const test = [
    tag('h1', worksheet.test(sheet.title)),
    tag('p', sheet.intro),
    `<p class="who">${field(worksheet.name)}${field(worksheet.day)}</p>`,
    `<ol>${sheet.questions.map((one) => questionHtml(one, strings, picture)).join('')}</ol>`,
  ];
  const scheme = [
    tag('h1', worksheet.scheme(sheet.title)),
    `<ol>${sheet.scheme.map((one) => answerHtml(one, strings)).join('')}</ol>`,
  ];
  return [
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${dir}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(name)}</title><style>${style}</style></head><body>`,
    ...(part === 'scheme' ? [] : ['<section>', ...test, '</section>']),
    ...(part === 'test' ? [] : ['<section>', ...scheme, '</section>']),
    '</body></html>\n',
  ].join('\n');
}

/** Without a size of the page it fits A4 and Letter alike. */
const style = `
@page { margin: 18mm }
* { box-sizing: border-box }
body { max-width: 46em; margin: auto; padding: 1em; color: #000; background: #fff; font: 11.5pt/1.45 Georgia, 'Times New Roman', serif; overflow-wrap: break-word }
h1 { margin: 0; font-size: 1.5em; line-height: 1.2 }
p { margin: .3em 0 }
ol, ul { margin: 0; padding: 0; list-style: none }
section + section { break-before: page; margin-top: 3em }
ol > li { position: relative; margin-top: 1.3em; padding-inline-start: 2.2em; break-inside: avoid }
.no { position: absolute; inset-inline-start: 0; font-weight: bold }
.ask { font-weight: bold }
.marks { font-style: italic; text-align: end; font-size: .9em }
.who { display: flex; gap: 2em; margin: 1em 0 }
.field { display: flex; flex: 1; gap: .6em; margin-top: .8em }
.field::after { flex: 1; min-width: 6em; border-bottom: 1px solid #555; content: '' }
.gap { display: inline-block; width: 7em; border-bottom: 1px solid #000 }
.line { height: 2.1em; border-bottom: 1px solid #999 }
.box { display: inline-block; flex: none; width: 1.5em; height: 1.3em; border: 1px solid #333 }
.tick { width: 1em; height: 1em }
li li { display: flex; gap: .7em; align-items: baseline; margin: .35em 0 }
.two { display: grid; grid-template-columns: 2fr 3fr; gap: 0 2em }
blockquote { margin: .5em 0; padding-inline-start: 1em; border-inline-start: 3px solid #999 }
cite, .place { color: #444; font-size: .9em }
img { display: block; max-width: 100%; max-height: 11cm; margin: .5em 0 }
@media print { body { max-width: none; padding: 0 } section + section { margin-top: 0 } }
`.replace(/\n/gu, '');

function questionHtml(
  { number, request, stem, sources, path, space, marks }: SheetQuestion,
  strings: Strings,
  picture: PageLook['picture'],
): string {
  return [
    `<li><span class="no">${number}</span>`,
    ...sources.map((source) => sourceHtml(source, path, strings, picture)),
    request && `<p class="ask">${escapeHtml(request)}</p>`,
    `<p dir="auto"${request ? '' : ' class="ask"'}>${stem.split(/_{2,}/u).map(escapeHtml).join('<span class="gap"></span>')}</p>`,
    spaceHtml(space, strings),
    `<p class="marks">${escapeHtml(strings.check.marks(marks))}</p></li>`,
  ].join('');
}

function sourceHtml(
  { kind, text, target }: Source,
  path: string,
  { worksheet }: Strings,
  picture: PageLook['picture'],
): string {
  if (kind === 'passage') {
    return `<blockquote dir="auto">${tag('p', text)}${target && tag('cite', `— ${target}`)}</blockquote>`;
  }
  if (kind === 'link') return tag('p', `${worksheet.source}: ${text || target}`);
  const url = picture(target, path);
  const name = text || target;
  return url !== null && /^data:image\/[a-z+]{1,9};base64,[\w+/=]*$/u.test(url)
    ? `<img src="${url}" alt="${escapeHtml(name)}">`
    : tag('p', worksheet.picture(name));
}

function spaceHtml(space: SheetQuestion['space'], { quiz, worksheet }: Strings): string {
  const list = (rows: readonly string[]): string =>
    `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
  const said = (text: string): string => `<span dir="auto">${escapeHtml(text)}</span>`;
  const box = '<span class="box"></span>';
  const tick = '<span class="box tick"></span>';
  switch (space.kind) {
    case 'options':
      return list(space.options.map((text, at) => `${tick}${letterOf(at)})${said(text)}`));
    case 'line':
      return field(space.label);
    case 'lines':
      return '<div class="line"></div>'.repeat(space.count);
    case 'truth':
      return (
        list([quiz.truth.yes, quiz.truth.no].map((word) => tick + said(word))) +
        field(worksheet.trueOrFalse)
      );
    case 'order':
      return tag('p', worksheet.orderHow) + list(space.events.map((text) => box + said(text)));
    case 'match': {
      const left = space.left.map((text, at) => `${box}${at + 1}${said(text)}`);
      const right = space.right.map((text, at) => `${letterOf(at).toUpperCase()}${said(text)}`);
      return `${tag('p', worksheet.matchHow)}<div class="two">${list(left)}${list(right)}</div>`;
    }
  }
}

function answerHtml(
  { number, lines, rule, point, marks }: SheetAnswer,
  { check }: Strings,
): string {
  const said = lines.map((text) => tag('p', text)).join('');
  return [
    `<li><span class="no">${number}</span>`,
    lines.length > 1 ? said : `<div class="ask">${said}</div>`,
    point &&
      `<p dir="auto">${escapeHtml(point.text)} <span class="place">(${escapeHtml(point.place)})</span></p>`,
    `<p class="marks">${escapeHtml([check.marks(marks), rule].filter(Boolean).join(': '))}</p></li>`,
  ]
    .filter(Boolean)
    .join('');
}

/** A word with a line behind it. */
function field(label: string): string {
  return `<span class="field">${escapeHtml(label)}</span>`;
}

function tag(name: 'h1' | 'p' | 'cite', text: string): string {
  return `<${name} dir="auto">${escapeHtml(text)}</${name}>`;
}

/** Plain text for an element or for an attribute in double quotes. */
function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '');
}

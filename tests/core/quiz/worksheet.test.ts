import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { makeWorksheet } from '../../../src/core/quiz/worksheet';
import { worksheetHtml, type PageLook } from '../../../src/core/quiz/worksheet-html';
import { escapeMarkdown, worksheetMarkdown } from '../../../src/core/quiz/worksheet-markdown';
import { en } from '../../../src/strings';
import { readMetadata } from '../../host/data/markdown-cache';
import { parseTree } from '../../host/data/markdown-tree';
import { expectGoldenText } from '../notes/golden';
import {
  dateChoice,
  falseDate,
  match,
  order,
  recall,
  sheetQuestions,
  sourceQuestion,
  trueName,
  typedGap,
} from './sheet-questions';

const look: PageLook = { language: 'en', dir: 'ltr', picture: () => null };
const sheet = makeWorksheet(sheetQuestions, 'The Orrin Dam', en);
const fixture = (name: string): URL => new URL(`../../fixtures/worksheet/${name}`, import.meta.url);

describe('a worksheet', () => {
  const only = (question: Question) => makeWorksheet([question], 'x', en);
  const answerTo = (question: Question): readonly string[] => only(question).scheme[0]?.lines ?? [];

  it('is what a person expects to hold in the hand', () => {
    expectGoldenText(fixture('orrin-dam.md'), worksheetMarkdown(sheet, 'both', en));
  });

  it('prints as a page of its own kind', () => {
    const page = worksheetHtml(sheet, 'both', en, look);
    expectGoldenText(fixture('orrin-dam.html'), page.replace(/(<li>|<section>)/gu, '\n$1'));
  });

  it('counts its marks alike in front and in the scheme', () => {
    expect(sheet.questions.map(({ marks }) => marks)).toEqual(
      sheet.scheme.map(({ marks }) => marks),
    );
    expect(sheet.intro).toBe('8 questions, 18 marks');
  });

  it('gives true and false the same marks, so that they do not tell', () => {
    expect(only(falseDate).questions[0]?.marks).toBe(only(trueName).questions[0]?.marks);
    expect(only(falseDate).questions[0]?.space).toEqual(only(trueName).questions[0]?.space);
  });

  it('tells the right answer of every form', () => {
    expect(answerTo(dateChoice)).toEqual(['b) 4 March 1871']);
    expect(answerTo(typedGap)).toEqual(['Ada Mirren / Mirren']);
    expect(answerTo(falseDate)).toEqual(['False: not “1876” but “1873”']);
    expect(answerTo(trueName)).toEqual(['True']);
    expect(answerTo(match)[0]).toBe('1 B – Ada Mirren: had the lower town cleared (line 13)');
    expect(answerTo(recall)[1]).toBe('The wall was 40 feet too low. (line 6)');
    expect(answerTo(sourceQuestion)).toEqual(sourceQuestion.parts);
  });

  it('leaves open the order that the dates leave open', () => {
    expect(answerTo(order).map((line) => line.split(' ')[0])).toEqual(['4', '1', '2/3', '2/3']);
  });

  it('says of questions from several notes which note each is from', () => {
    const two = makeWorksheet([dateChoice, { ...typedGap, path: 'b.md', title: 'B' }], 'x', en);
    expect(two.scheme.map(({ point }) => point?.place)).toEqual([
      'The Orrin Dam, Course, line 12',
      'B, Course, line 13',
    ]);
  });

  it('prints a source once, and the questions on it behind it, after all others', () => {
    const again = { ...sourceQuestion, id: 'i', stem: 'Who wrote it?' };
    const elsewhere = { ...sourceQuestion, id: 'j', path: 'b.md', stem: 'And here?' };
    const { questions } = makeWorksheet(
      [sourceQuestion, dateChoice, elsewhere, again, typedGap],
      'x',
      en,
    );
    expect(questions.map(({ number, stem, sources }) => [number, stem, sources.length])).toEqual([
      [1, dateChoice.stem, 0],
      [2, typedGap.stem, 0],
      [3, sourceQuestion.stem, 2],
      [4, 'Who wrote it?', 0],
      [5, 'And here?', 2],
    ]);
    expect(questions[3]?.request).toBe('On the same source:');
  });

  it('keeps the answers out of the test, and the empty lines out of the scheme', () => {
    const test = worksheetMarkdown(sheet, 'test', en);
    const scheme = worksheetMarkdown(sheet, 'scheme', en);
    expect(test).not.toMatch(/Mark scheme|not “1876”|Mirren \/|line \d/u);
    expect(scheme).not.toMatch(/……/u);
    expect(scheme).toContain('Ada Mirren / Mirren');
  });

  it('has a whole alphabet of options and more, and no questions at all', () => {
    const options = Array.from({ length: 30 }, () => ({ text: 'x', rightFor: null }));
    expect(answerTo({ ...dateChoice, options, key: 29 })).toEqual(['d) x']);
    expect(worksheetMarkdown(makeWorksheet([], '', en), 'both', en)).toContain('0 questions');
  });
});

describe('the worksheet as a page', () => {
  const png = 'data:image/png;base64,AAAA';

  it('shows a picture as data alone, and names it otherwise', () => {
    const page = (url: string | null): string =>
      worksheetHtml(sheet, 'test', en, { ...look, picture: () => url });
    expect(page(png)).toContain(`<img src="${png}"`);
    for (const bad of [
      null,
      'app://x/y.png',
      'https://a.b/c.png',
      'data:text/html;base64,AA',
      `${png}" onload="x`,
    ]) {
      expect(page(bad)).not.toContain('<img');
      expect(page(bad)).toContain('Picture: pictures/flood print.png');
    }
  });

  it('begins the mark scheme on a new sheet, runs from right to left on demand and has no script', () => {
    const page = worksheetHtml(sheet, 'both', en, { ...look, dir: 'rtl', language: 'ar' });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toMatch(/section \+ section \{ break-before: page/u);
    expect(page).not.toMatch(/<script|javascript:|\bon\w+=|(?:left|right):/iu);
  });

  it('has the same tags and attributes whatever the notes hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = tagsOf(worksheetHtml(sheetOf('x'), 'both', en, look));
        expect(tagsOf(worksheetHtml(sheetOf(text), 'both', en, look))).toEqual(plain);
      }),
      { seed: 20, numRuns: 60 },
    );
  });
});

describe('the worksheet as a note', () => {
  it('has no tag, link, embed, comment or heading but its own, whatever the notes hold', () => {
    const plain = shapeOf(worksheetMarkdown(sheetOf('x'), 'both', en));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shapeOf(worksheetMarkdown(sheetOf(text), 'both', en))).toEqual(plain);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it.each(['x ', ''])('reads as the text that it was made from, behind “%s”', (before) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph, ...more] = parseTree(before + escapeMarkdown(text), false).root.children;
        expect(more).toEqual([]);
        const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const said = children.map((one) => (one.type === 'text' ? one.value : `<${one.type}>`));
        expect(said.join('')).toBe(before + text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      }),
      { seed: 22, numRuns: 500 },
    );
  });

  it.each([
    ['#history', '\\#history'],
    ['![[Secret note]]', '!\\[\\[Secret note\\]\\]'],
    ['see https://x.org and www.x.org', 'see https\\://x.org and www\\.x.org'],
    ['1962. The crisis', '1962\\. The crisis'],
    ['- a', '\\- a'],
    ['A -> B', 'A -> B'],
    ['50% of 3.5 (1962)', '50% of 3.5 (1962)'],
  ])('writes %s as %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('shows a picture of a source on purpose, where the vault has it and its path can be written', () => {
    const withFile = (file: string): string => worksheetMarkdown(sheet, 'test', en, () => file);
    expect(withFile('pictures/flood print.png')).toContain('\n![[pictures/flood print.png]]\n');
    for (const file of ['a]].png', 'a|b.png', 'a#b.png', 'a^b.png']) {
      expect(withFile(file)).toContain('Picture: pictures/flood print.png');
    }
  });
});

/** What a note may hold that could be taken for markup, alone and among letters. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...markup()) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom('a', ' ', 'b c', '\n', '1962', '. ') },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
  // Without a word there is no question.
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/_{2}/u.test(text));

function markup(): string[] {
  return (
    '# ## #history #history/ww1 [[ ]] ![[ [[a]] ![[b]] [a](b) ![a](b) [^1] ^[x] ^id * ** _ ` ``` ~~ ~~~ == %% $ $$ | > - + ' +
    '1. 1) --- === *** <b> </p> <script> <!-- --> <img/src=x/onerror=y> " \' & &lt; &#35; &amp; \\ \\# https://a.bc ' +
    'http:// www.a.bc a@b.cd obsidian://x [ ] ( ) { } ! : :: > [!note] - [ ] <https://a.bc> ]( ][ {{x}} <% %> </title> </style>'
  ).split(' ');
}

/** One question of every form with the same words in every place that a note fills. */
function sheetOf(text: string) {
  const wear = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wear);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [
        name,
        typeof held === 'string'
          ? worn.has(name)
            ? text
            : held
          : name === 'parts' || name === 'also'
            ? [text]
            : wear(held),
      ]),
    );
  };
  const questions = sheetQuestions.map((question) => ({
    ...question,
    ...(wear(question) as object),
  }));
  return makeWorksheet(questions, text, en);
}

const worn: ReadonlySet<string> = new Set(
  'path title stem section text model left right date target name'.split(' '),
);

const parser = new new Window().DOMParser();

/** The tags of a page with the names of their attributes. */
function tagsOf(page: string): string[] {
  const document = parser.parseFromString(page, 'text/html');
  return [...document.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join()}`,
  );
}

/** What the app would make of a note: its blocks, and what it would take for its own marks. */
function shapeOf(markdown: string): unknown {
  const {
    tags,
    links,
    embeds,
    footnotes,
    footnoteRefs,
    referenceLinks,
    blocks,
    frontmatter,
    ...rest
  } = readMetadata(markdown);
  expect({
    tags,
    links,
    embeds,
    footnotes,
    footnoteRefs,
    referenceLinks,
    blocks,
    frontmatter,
  }).toEqual({});
  return {
    headings: rest.headings?.map(({ level }) => level),
    sections: rest.sections?.map(({ type }) => type),
    items: rest.listItems?.length,
  };
}

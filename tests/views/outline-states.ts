import type { HistoricalDate } from '../../src/core/dates/date';
import { parseEdtf } from '../../src/core/dates/edtf';
import type { SourceSet } from '../../src/core/notes/note';
import type { Outline, OutlinePoint } from '../../src/core/notes/outline';
import { sourceItemId } from '../../src/core/quiz/generators/source';
import type { RecallLevel, RecallMark } from '../../src/core/session/recall-mark';
import type { OutlineState } from '../../src/views/outline';

/** The span is of no matter to a view. */
export function date(text: string, edtf: string, inherited = false): HistoricalDate {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`${edtf} is no date`);
  return { ...value, text, from: 0, to: text.length, inherited };
}

let line = 4;
const point = (
  text: string,
  dates: readonly HistoricalDate[] = [],
  children: readonly OutlinePoint[] = [],
): OutlinePoint => ({ key: `p${line}`, line: line++, text, dates, children });

export const cartoonSet: SourceSet = {
  line: 40,
  heading: 3,
  sources: [
    {
      kind: 'image',
      target: 'pictures/airlift cartoon.png',
      text: '',
      line: 40,
      from: 900,
      to: 940,
    },
  ],
  questions: [
    {
      line: 42,
      number: 1,
      prompt: null,
      marks: null,
      model: 'The bear stands for the Soviet Union and the stork for the Western Allies.',
      from: 950,
      to: 1000,
    },
    {
      line: 43,
      number: 2,
      prompt: 'What does the cartoon suggest about the blockade?',
      marks: 4,
      model:
        'It suggests that the blockade was failing, since the planes flew over it unhindered. It shows Stalin as unwilling to shoot, because that would have meant war.',
      from: 1001,
      to: 1100,
    },
    {
      line: 44,
      number: 3,
      prompt: 'How useful is it to a historian studying 1948?',
      marks: null,
      model: '',
      from: 1101,
      to: 1150,
    },
  ],
};

export const passageSet: SourceSet = {
  line: 50,
  heading: 3,
  sources: [
    {
      kind: 'passage',
      target: 'A Berlin schoolgirl, diary, March 1949',
      text: 'Every ninety seconds another one comes in low over the roofs. Mother says we should not cheer for coal, but we do.',
      line: 50,
      from: 1200,
      to: 1300,
    },
    { kind: 'link', target: 'Tempelhof', text: '', line: 51, from: 1301, to: 1320 },
  ],
  questions: [
    {
      line: 53,
      number: 1,
      prompt: 'What can be learned about morale in Berlin?',
      marks: 2,
      model: 'People were hopeful although they lacked coal and food.',
      from: 1330,
      to: 1400,
    },
  ],
};

const heading = { isHeading: true, isChosen: false, holdsOthers: false };

export const berlin: Outline = {
  title: 'Berlin Blockade',
  span: '1945–1949',
  pointCount: 11,
  sections: [
    {
      key: 'causes',
      role: 'cause',
      title: 'Background',
      line: 3,
      lastLine: 8,
      pointCount: 4,
      ...heading,
      sourceSets: [],
      points: [
        point(
          'Germany and Berlin were split into four zones after the conferences at Yalta and Potsdam',
          [date('1945', '1945')],
        ),
        point(
          'The Western zones were joined and a new currency, the Deutschmark, was brought in without asking the Soviet Union, which saw in it the first step to a separate West German state and an economy it could not control from the East',
          [date('June 1948', '1948-06')],
          [point('Marshall Aid made the difference between the zones plain to everyone')],
        ),
        point('Stalin wanted a weak Germany; Truman and Attlee wanted one that could feed itself'),
      ],
    },
    {
      key: 'course',
      role: 'course',
      title: 'Course',
      line: 9,
      lastLine: 14,
      pointCount: 4,
      ...heading,
      sourceSets: [],
      points: [
        point('All roads, railways and canals to the western sectors were cut', [
          date('24 June 1948', '1948-06-24'),
        ]),
        point('Two days later the first planes of the airlift landed at Tempelhof', [
          date('26 June', '1948-06-26', true),
        ]),
        point('At its height a plane landed every ninety seconds', [
          date('April', '1949-04', true),
        ]),
        point('Stalin lifted the blockade', [date('12 May 1949', '1949-05-12')]),
      ],
    },
    {
      key: 'impacts',
      role: 'impact',
      title: 'Impacts',
      line: 15,
      lastLine: 20,
      pointCount: 3,
      ...heading,
      sourceSets: [],
      points: [
        point('NATO was founded; an attack on one was to be an attack on all', [
          date('April 1949', '1949-04'),
        ]),
        point('Germany stayed divided as the Federal Republic and the GDR', [
          date('1949–1990', '1949/1990'),
        ]),
        point('The West had shown that containment could work without war'),
      ],
    },
    {
      key: 'sources',
      role: 'sources',
      title: 'Source Questions',
      line: 38,
      lastLine: 43,
      pointCount: 0,
      points: [],
      ...heading,
      sourceSets: [cartoonSet, passageSet],
    },
    {
      key: 'people',
      role: 'topic',
      title: 'People',
      line: 60,
      lastLine: 65,
      pointCount: 1,
      ...heading,
      sourceSets: [],
      points: [point('Lucius Clay commanded the American zone and pressed for the airlift')],
    },
  ],
};

export const missing: ReadonlySet<string> = new Set(['pictures/airlift cartoon.png']);

/** As it is said on 23 November 2026. */
export const mark = (level: RecallLevel, more: Partial<RecallMark> = {}): RecallMark => ({
  level,
  recall: { firm: 0.93, fair: 0.8, shaky: 0.6, gone: 0.2, missed: 1 }[level],
  asked: 4,
  due: new Date(2026, 11, 2, 9).getTime(),
  inDays: 9,
  ...more,
});

/** Some points of it were asked about, and one of its source questions. */
export const marks: ReadonlyMap<string, RecallMark> = new Map([
  ['p4', mark('firm')],
  ['p5', mark('fair', { asked: 2 })],
  ['p6', mark('missed', { asked: 1, inDays: 1 })],
  ['p8', mark('firm', { inDays: 301 })],
  ['p9', mark('shaky', { inDays: 0 })],
  ['p11', mark('gone', { inDays: 0 })],
  [
    sourceItemId(cartoonSet.questions[1]?.prompt ?? '', cartoonSet.questions[1]?.model ?? ''),
    mark('fair'),
  ],
]);

export const noteState = (
  more: Partial<Extract<OutlineState, { kind: 'note' }>> = {},
): Extract<OutlineState, { kind: 'note' }> => ({
  kind: 'note',
  path: 'History/Berlin Blockade.md',
  outline: berlin,
  cursorKey: berlin.sections[1]?.points[1]?.key ?? null,
  folded: new Set(),
  ...more,
});

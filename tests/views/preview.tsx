// Every state of the views with made-up data, one at a time, for pictures and for axe.
// Bundle it with esbuild, load it into an empty page, call `causewayPreview.show(name)`.
import * as icons from 'lucide-static';
import type { VNode } from 'preact';
import { en } from '../../src/strings';
import { CheckView, type CheckHandlers } from '../../src/views/check';
import type { ViewKit } from '../../src/views/kit';
import { mountView, type MountedView } from '../../src/views/mount';
import { OutlineView, type OutlineHandlers } from '../../src/views/outline';
import { logHealthPreviews } from './log-health-previews';
import { progressPreviews } from './progress-previews';
import { quizPreviews } from './quiz-previews';
import { checkState, marked, ruled, typed, typedAnswer } from './check-states';
import { berlin, marks, missing, noteState, passageSet } from './outline-states';

const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

const kit: ViewKit = {
  strings: en,
  language: 'en',
  setIcon: (element, name) => {
    const source = new Map<string, unknown>(Object.entries(icons)).get(pascal(name));
    if (typeof source !== 'string') throw new Error(`No icon ${name}`);
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    element.replaceChildren(document.importNode(svg, true));
  },
};

const nothing = (): void => undefined;

const outlineHandlers: OutlineHandlers = {
  openLine: nothing,
  quiz: nothing,
  quizWeak: nothing,
  chooseQuiz: nothing,
  check: nothing,
  openNote: nothing,
  fold: nothing,
  foldAll: nothing,
  createNote: nothing,
  hover: nothing,
  treatAs: nothing,
};
const checkHandlers: CheckHandlers = {
  type: nothing,
  leave: nothing,
  mark: nothing,
  markAll: nothing,
  tryAgain: nothing,
  rule: nothing,
  openLine: nothing,
  retry: () => Promise.resolve(),
  nextSet: nothing,
  previousSet: nothing,
  openNote: nothing,
};

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="460"><rect width="640" height="460" fill="#e9e2d0"/><circle cx="480" cy="110" r="50" fill="#c9b78c"/><path d="M0 380 Q160 320 320 370 T640 350 V460 H0Z" fill="#8d8468"/><path d="M120 180h190l60-30 10 6-40 34 40 34-10 6-60-30H120q-30-10 0-20z" fill="#4b4a44"/><text x="40" y="440" font-family="serif" font-size="22" fill="#2e2b22">The bird watcher, 1948</text></svg>',
)}`;

const crowded = {
  ...berlin,
  sections: Array.from({ length: 40 }, (_, index) =>
    berlin.sections.slice(0, 3).map((section) => ({
      ...section,
      key: `${section.key}${index}`,
      points: section.points.map((point) => ({ ...point, key: `${point.key}/${index}` })),
    })),
  ).flat(),
};

const outline = (state: Parameters<typeof OutlineView>[0]['state']): VNode => (
  <OutlineView state={state} handlers={outlineHandlers} missing={missing} />
);
const check = (state: Parameters<typeof CheckView>[0]['state']): VNode => (
  <CheckView state={state} handlers={checkHandlers} />
);

const notes = ['Berlin Blockade', 'Suez Crisis', 'Prague Spring', 'The July Crisis'].map(
  (title, index) => ({ path: `${title}.md`, title, folder: index % 2 ? 'History/Cold War' : '' }),
);

export const views: Readonly<Record<string, () => VNode>> = {
  outline: () => outline(noteState()),
  'outline-marks': () => outline(noteState({ marks })),
  'outline-folded': () =>
    outline(
      noteState({
        folded: new Set(['causes', 'impacts']),
        faults: [{ kind: 'no-model', line: 44, number: 3 }],
      }),
    ),
  'outline-crowded': () => outline(noteState({ outline: crowded })),
  'outline-choose': () => outline({ kind: 'choose', notes, active: 'Shopping.md' }),
  'outline-choose-many': () =>
    outline({
      kind: 'choose',
      notes: Array.from({ length: 5 }, (_, copy) =>
        notes.map((note) => ({ ...note, path: `${copy}/${note.path}` })),
      ).flat(),
      active: null,
    }),
  'outline-none': () => outline({ kind: 'none', tags: ['history'], folders: ['School/History'] }),
  'outline-failed': () => outline({ kind: 'failed', message: 'The file is not there any more.' }),
  'outline-loading': () => outline({ kind: 'loading' }),
  ...quizPreviews(picture),
  ...logHealthPreviews,
  ...progressPreviews(),
  'check-empty': () => check(checkState()),
  'check-not-saved': () =>
    check(
      checkState({
        saved: { kind: 'failing', count: 1, held: true, reason: 'the vault is read-only' },
      }),
    ),
  'check-typed': () =>
    check(
      checkState({
        images: { 'pictures/airlift cartoon.png': picture },
        answers: {
          0: typed('The bear is the Soviet Union.'),
          1: typed(typedAnswer, { kept: 'no' }),
        },
      }),
    ),
  'check-marked': () =>
    check(
      checkState({
        images: { 'pictures/airlift cartoon.png': picture },
        answers: {
          0: typed('The bear is the Soviet Union.', { outdated: true }),
          1: marked({
            marking: ruled(3),
            earlier: [{ text: 'The blockade was failing.', marking: ruled() }],
          }),
        },
      }),
    ),
  'check-marking': () =>
    check(checkState({ answers: { 1: typed(typedAnswer, { stage: 'marking' }) } })),
  'check-passage': () => check(checkState({ set: passageSet, setIndex: 1 })),
  'check-none': () => check({ kind: 'none', reason: 'Suez Crisis has no source questions.' }),
};

let mounted: MountedView | null = null;

export function show(name: string): void {
  const view = views[name];
  const container = document.querySelector<HTMLElement>('.view-content');
  if (!view || !container) throw new Error(`No view ${name}`);
  mounted?.unmount();
  mounted = mountView(container, kit, view);
}

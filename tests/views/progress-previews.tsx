// The states of the progress view for `preview.tsx`.
import type { VNode } from 'preact';
import { ProgressView } from '../../src/views/progress';
import type { ProgressHandlers, ProgressState } from '../../src/views/progress-state';
import { exam, manyNotes, nothingYet, overview, ready } from './progress-states';

const nothing = (): void => undefined;

export function progressPreviews(): Readonly<Record<string, () => VNode>> {
  const handlers: ProgressHandlers = {
    start: nothing,
    learn: nothing,
    choose: nothing,
    quizNote: nothing,
    openNote: nothing,
    openPoint: nothing,
    logHealth: nothing,
    createNote: nothing,
  };
  const view = (state: ProgressState) => (): VNode => (
    <ProgressView state={state} handlers={handlers} />
  );
  const hard = {
    ...exam,
    id: 'rome',
    title: 'Rome',
    plan: { expected: 0.72, isPossible: false, perDay: 40 },
  };
  const unstudied = { ...exam, id: 'ww1', title: 'School/First World War', days: 40, points: 0 };
  return {
    progress: view(ready()),
    'progress-exam': view(ready({ exams: [exam, hard, unstudied] })),
    'progress-calm': view(ready({ overview: { ...overview, due: 0, weakest: [] } })),
    'progress-none': view(ready({ overview: nothingYet, devices: 0 })),
    'progress-no-notes': view(ready({ overview: { ...nothingYet, notes: [] } })),
    'progress-many': view(ready({ overview: { ...overview, notes: manyNotes(2000) } })),
    'progress-failing': view(
      ready({
        saved: { kind: 'failing', count: 3, held: true, reason: 'the folder is read-only' },
      }),
    ),
    'progress-failed': view({ kind: 'failed', message: 'The folder Causeway cannot be read.' }),
    'progress-loading': view({ kind: 'loading' }),
  };
}

// The states of the health of the log for `preview.tsx`.
import type { VNode } from 'preact';
import { LogHealthView } from '../../src/views/log-health';
import type { LogHealthHandlers, LogHealthState } from '../../src/views/log-health-state';
import { failingState, healthState, nothingYet, wellState } from './log-health-states';

const nothing = (): void => undefined;
const handlers: LogHealthHandlers = {
  openLine: nothing,
  find: nothing,
  letGo: nothing,
  undo: nothing,
  retry: nothing,
};
const log = (state: LogHealthState) => (): VNode => (
  <LogHealthView state={state} handlers={handlers} />
);

export const logHealthPreviews: Readonly<Record<string, () => VNode>> = {
  log: log(healthState()),
  'log-well': log(wellState),
  'log-nothing': log(nothingYet),
  'log-failing': log(failingState),
  'log-reading': log(healthState({ health: null, lost: null })),
};

import { families, type Family } from '../quiz/question';
import { isRecord } from '../text/record';
import { sorts, type QuizPlan, type Scope } from './quiz-plan';

/** A plan as it was kept, by whatever version; null where it does not say what the quiz is about. */
export function readPlan(stored: unknown): QuizPlan | null {
  if (!isRecord(stored)) return null;
  // In quotes, because these names stand in files that another version reads.
  const scope = readScope(stored['scope']);
  if (!scope) return null;
  const points = stored['points'];
  const length = stored['length'];
  const chosen = stored['families'];
  const seed = stored['seed'];
  const all = Object.keys(families) as Family[];
  const some = Array.isArray(chosen) ? all.filter((family) => chosen.includes(family)) : all;
  return {
    scope,
    points: sorts.find((each) => each === points) ?? 'all',
    length: typeof length === 'number' && Number.isInteger(length) && length > 0 ? length : null,
    families: some.length > 0 ? some : all,
    timed: stored['timed'] === true,
    seed: typeof seed === 'number' && Number.isFinite(seed) ? seed : 0,
  };
}

function readScope(stored: unknown): Scope | null {
  if (!isRecord(stored)) return null;
  const path = stored['path'];
  const line = stored['line'];
  const paths = stored['paths'];
  switch (stored['kind']) {
    case 'note':
      return typeof path === 'string' && path !== ''
        ? {
            kind: 'note',
            path,
            line: typeof line === 'number' && Number.isInteger(line) ? line : null,
          }
        : null;
    case 'notes':
      return Array.isArray(paths)
        ? { kind: 'notes', paths: paths.filter((each) => typeof each === 'string') }
        : null;
    case 'folder':
      return typeof path === 'string' ? { kind: 'folder', path } : null;
    case 'all':
      return { kind: 'all' };
    default:
      return null;
  }
}

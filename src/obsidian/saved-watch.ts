import type { ProgressLog } from './progress-log';

/** Calls back when the log says something else of what is in the vault, not at each answer; gives what ends it. */
export function onSavedChange(progress: ProgressLog, changed: () => void): () => void {
  const inShort = (): string => {
    const saved = progress.saved();
    return saved.kind === 'failing' ? `${saved.held} ${saved.reason}` : saved.kind;
  };
  let before = inShort();
  return progress.onChange(() => {
    const now = inShort();
    if (now === before) return;
    before = now;
    changed();
  });
}

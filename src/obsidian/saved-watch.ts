import { debounce } from 'obsidian';
import type { ProgressLog } from './progress-log';

/** Calls back when the log says something else of what is in the vault, not at each answer; gives what ends it. */
export function onSavedChange(progress: ProgressLog, changed: () => void): () => void {
  const inShort = (): string => {
    const saved = progress.saved();
    return saved.kind === 'failing' ? `${saved.held} ${saved.reason}` : saved.kind;
  };
  let before = inShort();
  // Something may be written down in the middle of an event that whoever draws has not heard of yet.
  const tell = debounce(changed, 0);
  const stop = progress.onChange(() => {
    const now = inShort();
    if (now === before) return;
    before = now;
    tell();
  });
  return () => {
    stop();
    tell.cancel();
  };
}

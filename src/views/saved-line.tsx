import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../core/progress/journal';
import type { Strings } from '../strings';
import { around, Button, cx, Icon, useWords, within } from './kit';

/** ms that writing may take before it deserves a word. */
const patience = 1000;

interface SavedProps {
  /** Whether what was answered is in the vault. */
  readonly saved: Saved;
  /** Tries at once what was refused; resolves when that is over, whatever came of it. */
  readonly retry: () => Promise<void>;
  /** That all is there is worth a word. */
  readonly sayDone?: boolean;
}

/** How it stands with the vault, in a line of its own; nothing as long as all goes well. */
export function SavedLine({ saved, retry, sayDone = false }: SavedProps): VNode | null {
  const { saved: words } = useWords();
  const line = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement | null>(null);
  const [isSlow, setSlow] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [said, setSaid] = useState('');
  const { kind } = saved;
  useEffect(() => {
    setSlow(false);
    if (kind !== 'saving') return undefined;
    const timer = window.setTimeout(() => setSlow(true), patience);
    return () => window.clearTimeout(timer);
  }, [kind]);
  const latest = useRef(saved);
  latest.current = saved;
  // The button that had the focus is gone when it has done its work.
  useLayoutEffect(() => {
    if (kind === 'failing' || !root.current) return;
    const { activeElement, body } = root.current.ownerDocument;
    const [start] = within(root.current, '[data-start]');
    if (activeElement === body) start?.focus({ preventScroll: true });
    root.current = null;
  }, [kind]);

  const tryNow = async (): Promise<void> => {
    if (isTrying) return;
    setSaid('');
    setTrying(true);
    await retry();
    setTrying(false);
    setSaid(failureIn(latest.current, words));
  };
  if (saved.kind === 'failing') {
    return (
      <div
        ref={line}
        class={cx('saved-line', saved.held ? 'waiting' : 'lost')}
        onFocusIn={() => (root.current = around(line.current, '.causeway'))}
        onFocusOut={({ relatedTarget }) => {
          // A button that is taken away leaves the focus to nobody.
          if (relatedTarget !== null) root.current = null;
        }}
      >
        <Icon name="triangle-alert" />
        <p dir="auto">{failureIn(saved, words)}</p>
        <Button look="quiet" aria-disabled={isTrying} onClick={() => void tryNow()}>
          {isTrying ? words.trying : words.tryNow}
        </Button>
        <Aloud text={said} />
      </div>
    );
  }
  if (kind === 'saving' ? !isSlow : !sayDone) return null;
  return (
    <p class={cx('saved-line')}>
      <Icon name={kind === 'saving' ? 'loader' : 'check'} />
      <span>{kind === 'saving' ? words.saving : words.done}</span>
    </p>
  );
}

/** Reads out that something is not in the vault, once, and that it is there in the end. It has to stay on the page. */
export function SavedNews({ saved }: Pick<SavedProps, 'saved'>): VNode {
  const { saved: words } = useWords();
  const told = useRef('');
  if (saved.kind === 'failing') told.current = failureIn(saved, words);
  else if (saved.kind === 'saved' && told.current) told.current = words.done;
  return <Aloud text={told.current} />;
}

/** Read out when there is time; no `status`, which is for what was done on the screen. */
function Aloud({ text }: { readonly text: string }): VNode {
  return (
    <div class={cx('unseen')} aria-live="polite">
      {text}
    </div>
  );
}

/** '' where nothing was refused. */
function failureIn(saved: Saved, words: Strings['saved']): string {
  if (saved.kind !== 'failing') return '';
  return saved.held ? words.failing(saved.reason.replace(/[.!]$/u, '')) : words.lost;
}

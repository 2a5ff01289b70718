import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, cx, Kbd, useWords, within } from './kit';
import { complaints, type Complaint } from './quiz-state';

/** "Bad question?" opens the reasons in place; choosing one hides the question, Escape leaves it as it is. */
export function BadQuestion({ hide }: { readonly hide: (why: Complaint) => void }): VNode {
  const { quiz } = useWords();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const [opener, first] = within(box.current, 'button');
    // The focus goes with what was opened, and back to where it came from.
    if (isOpen) first?.focus();
    else if (wasOpen.current) opener?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const why = complaints[Number(event.key) - 1];
    const reasons = within(event.currentTarget, '[data-reason]');
    const at = reasons.findIndex((reason) => reason === reason.ownerDocument.activeElement);
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    else if (why) hide(why);
    else if (by !== undefined) reasons.at((at + by) % reasons.length)?.focus();
    else return;
    event.preventDefault();
    // Escape would also end the quiz, and a number answer it.
    event.stopPropagation();
  };
  return (
    <div ref={box} class={cx('bad')} onKeyDown={onKeyDown}>
      <Button
        look="quiet"
        icon="flag"
        aria-label={quiz.bad}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {quiz.bad}
      </Button>
      {isOpen && (
        <div class={cx('reasons')} role="group" aria-labelledby="causeway-bad">
          <p id="causeway-bad">{quiz.badWhy}</p>
          {complaints.map((why, index) => (
            <button
              key={why}
              type="button"
              class={cx('option')}
              data-reason
              aria-keyshortcuts={`${index + 1}`}
              onClick={() => hide(why)}
            >
              <Kbd>{index + 1}</Kbd>
              <span class={cx('option-text')}>{quiz.complaints[why]}</span>
            </button>
          ))}
          <Button
            look="quiet"
            data-escape
            aria-keyshortcuts="Escape"
            onClick={() => setOpen(false)}
          >
            {quiz.badNot}
          </Button>
        </div>
      )}
    </div>
  );
}

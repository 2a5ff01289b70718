import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../core/notes/health';
import { cx, hasMod, Icon, useKit, type ViewKit } from './kit';
import type { OutlineHandlers } from './outline-state';

/** One quiet line on what deserves a look, which opens to the list of it. */
export function Health(props: {
  readonly faults: readonly Fault[];
  readonly openLine: OutlineHandlers['openLine'];
}): VNode {
  const { faults, openLine } = props;
  const kit = useKit();
  const { health } = kit.strings;
  const [open, setOpen] = useState(false);
  return (
    <div class={cx('health')}>
      <button
        type="button"
        class={cx('health-line')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron-right" class={cx('health-twist', open && 'open')} />
        <span>{health.title(faults.length)}</span>
      </button>
      {open && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.kind}${fault.line}`}>
              <button
                type="button"
                class={cx('health-line')}
                onClick={(event) => openLine(fault.line, hasMod(event))}
              >
                <span dir="auto">{faultWords(fault, kit)}</span>{' '}
                <span class={cx('count')}>{health.line(fault.line)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function faultWords(fault: Fault, { strings, language }: ViewKit): string {
  const { health, roles } = strings;
  switch (fault.kind) {
    case 'no-model':
      return health.noModel(fault.number);
    case 'no-models':
      return health.noModels(fault.count);
    case 'no-questions':
      return health.noQuestions(fault.count);
    case 'no-points':
      return health.noPoints(fault.heading);
    case 'same-role': {
      const [first = '', second = ''] = fault.headings;
      return health.sameRole(first, second, roles[fault.role]);
    }
    case 'same-number':
      return health.sameNumber(fault.number);
    case 'weekday':
      return health.weekday(fault.text, weekdayOf(fault.day, language));
  }
}

/** The day of the week of a day counted from 1970. */
function weekdayOf(day: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(day * 86_400_000);
}

import type { ComponentChildren, VNode } from 'preact';
import type { FileRead, LineAside, LogHealth } from '../core/progress/health';
import { Announcement, Button, cx, Icon, Message, useKit, useWords } from './kit';
import { LogDevices } from './log-health-devices';
import { ClippedList } from './log-health-list';
import { LostItems } from './log-health-lost';
import type { LogHealthHandlers, LogHealthProps } from './log-health-state';

/** What was read of the log, what of it could not be, and which items have no point. */
export function LogHealthView({ state, handlers }: LogHealthProps): VNode {
  const { logHealth: words } = useWords();
  const { health, lost, saved, news } = state;
  return (
    <div class="causeway causeway-log">
      <Announcement text={news} />
      {health ? (
        <div class={cx('log-page')}>
          <h2 tabIndex={-1} data-start>
            {words.title}
          </h2>
          <p class={cx('subtitle')}>{words.sum(health)}</p>
          {saved.kind === 'failing' && (
            <div class={cx('flag')} role="alert">
              <Icon name="triangle-alert" />
              <p>{words.notWritten(saved.count, saved.reason)}</p>
              <Button onClick={handlers.retry}>{words.retry}</Button>
            </div>
          )}
          <Part title={words.devices}>
            <LogDevices devices={health.devices} />
          </Part>
          <Part title={words.aside}>
            <Aside health={health} openLine={handlers.openLine} />
          </Part>
          <Part title={words.lost}>
            <LostItems lost={lost} handlers={handlers} />
          </Part>
        </div>
      ) : (
        <Message icon="stethoscope" title={words.title}>
          <p role="status">{words.reading}</p>
        </Message>
      )}
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class={cx('log-part')}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function Aside(props: {
  readonly health: LogHealth;
  readonly openLine: LogHealthHandlers['openLine'];
}): VNode {
  const { health, openLine } = props;
  const { logHealth: words } = useKit().strings;
  const rows: readonly (FileRead | LineAside)[] = [...health.failures, ...health.setAside];
  if (health.files + health.events === 0) return <p class={cx('subtitle')}>{words.noFiles}</p>;
  if (rows.length === 0) return <p class={cx('subtitle')}>{words.allRead}</p>;
  return (
    <>
      <p class={cx('subtitle')}>{words.asideHint}</p>
      <ClippedList
        rows={rows.map((row) => {
          const line = 'line' in row ? row.line : 1;
          return (
            <li key={`${row.path}:${line}`}>
              <button
                type="button"
                class={cx('list-item')}
                onClick={() => openLine(row.path, line)}
              >
                <Icon name="file-warning" />
                <span>
                  <bdi>{row.path}</bdi>
                  {'line' in row && `, ${words.line(row.line)}`}
                </span>
                <span class={cx('subtitle')} dir="auto">
                  {'line' in row ? words.why[row.why] : words.unreadable(row.failure)}
                </span>
              </button>
            </li>
          );
        })}
      />
    </>
  );
}

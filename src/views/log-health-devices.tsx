import type { VNode } from 'preact';
import type { DeviceHealth } from '../core/progress/health';
import { cx, Icon, useKit } from './kit';

/** The devices that wrote the log, with what each wrote and when it was seen last. */
export function LogDevices(props: { readonly devices: readonly DeviceHealth[] }): VNode {
  const { strings, language } = useKit();
  const { logHealth: words } = strings;
  if (props.devices.length === 0) return <p class={cx('subtitle')}>{words.noDevices}</p>;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class={cx('log-list')}>
      {props.devices.map(({ id, name, events, last, isThis, ahead }) => (
        <li key={id} class={cx('log-row')}>
          <Icon name="monitor-smartphone" />
          <div>
            <p>
              <strong>
                <bdi>{name || id}</bdi>
              </strong>{' '}
              {isThis && <span class={cx('subtitle')}>{words.thisDevice}</span>}
            </p>
            <p class={cx('subtitle')}>
              {words.events(events)}, {words.lastSeen(timeWords(last, format))}
              {name && (
                <>
                  , <bdi>{id}</bdi>
                </>
              )}
            </p>
            {ahead > 0 && (
              <p class={cx('flag')}>
                <Icon name="clock-alert" />
                <span>{words.ahead(ahead)}</span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** '–' for a time that no calendar has. */
function timeWords(at: number, format: Intl.DateTimeFormat): string {
  return Math.abs(at) <= 8.64e15 ? format.format(at) : '–';
}

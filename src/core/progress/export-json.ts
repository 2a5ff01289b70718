import { isRecord } from '../text/record';
import { eventLine, type LogEvent, type ReadLine } from './event';
import { readEventLine } from './read-event';

/** Of the form of the file; the events in it have a version each. */
export const exportVersion = 1;

export interface ExportedDevice {
  readonly id: string;
  readonly name: string;
}

export interface ExportHeading {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly devices: readonly ExportedDevice[];
}

/**
 * All events as they are, what was undone and forgotten included, piece by piece; an event a line.
 * @param when ms since 1970
 * @param lines what newer versions wrote, as it stands in the log
 */
export function* exportJson(
  when: number,
  devices: Iterable<ExportedDevice>,
  events: Iterable<LogEvent>,
  lines: Iterable<string> = [],
): Generator<string, void> {
  const heading: ExportHeading = {
    version: exportVersion,
    when: new Date(when).toISOString(),
    devices: [...devices].map(({ id, name }) => ({ id, name })),
  };
  yield `{"heading":${JSON.stringify(heading)},\n"events":[`;
  let isFirst = true;
  for (const event of events) {
    yield `${isFirst ? '' : ','}\n${eventLine(event)}`;
    isFirst = false;
  }
  for (const line of lines) {
    if (readEventLine(line).kind !== 'newer') continue;
    yield `${isFirst ? '' : ','}\n${line.trim()}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** What an export holds; null where the text is none. Each entry is read as a line of the log would be. */
export function readExport(
  text: string,
): { readonly heading: ExportHeading; readonly entries: readonly ReadLine[] } | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(stored)) return null;
  const heading = stored['heading'];
  const events = stored['events'];
  if (!isRecord(heading) || !Array.isArray(events)) return null;
  const [version, when, devices] = [heading['version'], heading['when'], heading['devices']];
  if (typeof version !== 'number' || typeof when !== 'string') return null;
  const named: unknown[] = Array.isArray(devices) ? devices : [];
  return {
    heading: { version, when, devices: named.flatMap((each) => readDevice(each) ?? []) },
    entries: events.map((entry) => readEventLine(JSON.stringify(entry))),
  };
}

function readDevice(stored: unknown): ExportedDevice | null {
  if (!isRecord(stored)) return null;
  const [id, name] = [stored['id'], stored['name']];
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null;
}

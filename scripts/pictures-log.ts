import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventLine, type LogEvent } from '../src/core/progress/event';
import { batchText } from '../src/core/progress/log-file';
import { underOf } from '../src/core/progress/under';
import { readNote } from '../src/core/notes/read';
import { seededRandom } from '../src/core/text/random';

const day = 86_400_000;
const weeks = 9;

/**
 * A file of the log as weeks of study on the notes of a folder leave it, always the same but for its dates: the first
 * notes were studied longest, the last ones not at all.
 * @param now ms since 1970
 */
export function studiedLog(folder: string, now: number): string {
  const random = seededRandom(7);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const events: LogEvent[] = [];
  files.slice(0, -2).forEach((file, index) => {
    const title = path.basename(file, '.md');
    const { points } = readNote(readFileSync(path.join(folder, file), 'utf8'), { title });
    for (const [place, { id, text, role, line, isLabel }] of points.entries()) {
      if (isLabel || random() < 0.15) continue;
      const item = { id, text, role, line, under: underOf(points, place) };
      const known = 0.45 + 0.5 * random();
      // Again after two days, after five, after two weeks, as a schedule would have it.
      let at = now - (weeks * 7 - index * 11) * day * (0.4 + 0.6 * random());
      for (let times = 0; at < now; times++) {
        const isKnown = random() < known;
        const level = ([1, 1, 2, 3] as const)[Math.min(times, 3)] ?? 1;
        const about = { path: file, quiz: '', question: id, family: 'gap', level, hinted: false };
        const items = [{ ...item, credit: isKnown ? 1 : 0 }];
        const name = `picture-${String(events.length)}`;
        events.push({ kind: 'review', id: name, at, by: 'laptop', ...about, items });
        at += (isKnown ? 2 * 2.4 ** times : 1) * day * (0.8 + 0.6 * random());
      }
    }
  });
  const ordered = events.filter(({ at }) => isAwake(at)).sort((a, b) => a.at - b.at);
  const named: LogEvent = { kind: 'device', id: 'name', at: now, by: 'laptop', name: 'Laptop' };
  return `# Causeway\n\n\`\`\`json${batchText([named, ...ordered].map(eventLine))}`;
}

/** Nobody studies on every day. */
function isAwake(at: number): boolean {
  return Math.floor(at / day) % 7 !== 2 && Math.floor(at / day) % 11 !== 5;
}

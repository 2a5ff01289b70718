import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const count = 2000;
const months = ['March', 'April', 'May', 'June', 'July'];
const deeds = [
  'the dam above the mill of valley %n broke after nine days of rain',
  'the guard cleared the lower town of district %n and its two hundred houses',
  'the granaries of abbey %n were opened to all the homeless of the plain',
  'the millers and weavers of guild %n signed a pledge about the price of bread',
  'the parliament sent eleven inspectors into the ruined province %n',
  'the first new houses on hill %n were given to families with children',
];
const noteText = (number: number): string => {
  const points = deeds.map((deed, at) => {
    const date = `${(number % 20) + at + 1} ${months[at % 5] ?? ''} ${1700 + (number % 200) + at}`;
    return `- On ${date} ${deed.replace('%n', String(number))}.`;
  });
  return `#history\n\n## Cause\n${points.slice(0, 2).join('\n')}\n\n## Course\n${points.slice(2).join('\n')}\n`;
};

/** A folder `Big` of small notes on made-up floods, no two of one year and place. */
export function writeLargeVault(vault: string): void {
  const folder = path.join(vault, 'Big');
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    writeFileSync(path.join(folder, `Crisis ${at}.md`), noteText(at));
  }
}

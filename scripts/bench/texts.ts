import { seededRandom } from '../../src/core/text/random';

// Notes for measuring, made of parts that could stand in a student's note: nobody's words, and any length of them.

const people =
  'Kennedy|Khrushchev|President Truman|Chancellor Stresemann|General Foch|Robespierre|Castro'.split(
    '|',
  );
const places =
  'Berlin|Cuba|Paris|the [[USSR|Soviet Union]]|Britain|Prague|Munich|the Rhineland'.split('|');
const acts = (
  'demanded answers from|sent troops to|signed a treaty with|lost the support of|imposed a blockade on|' +
  'promised help to|withdrew from|was blamed for the crisis in'
).split('|');
const means = (
  'because bread was dear and wages fell|although the army was not ready|so that trade broke down|' +
  'and *public opinion* turned against the government|which made the **alliance** weaker than before|' +
  'while newspapers called for ==revenge==|after the election had been lost'
).split('|');
const months = 'January|March|May|July|September|October|December'.split('|');
const sections =
  'Long-term causes|Short-term causes|Course of events|Consequences|Impacts|Key people|Source A'.split(
    '|',
  );

/** A note of at least so many words; the same for the same seed. */
export function makeNote(words: number, seed: number): string {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const date = (): string => {
    const year = 1789 + Math.floor(random() * 200);
    const kind = random();
    if (kind < 0.3) return `On ${1 + Math.floor(random() * 28)} ${pick(months)} ${year}`;
    if (kind < 0.5) return `In ${year}`;
    if (kind < 0.6) return `From ${year} to ${year + 4}`;
    return kind < 0.7 ? `In ${pick(months)}` : 'Soon';
  };
  const statement = (): string =>
    `${date()} ${pick(people)} ${pick(acts)} ${pick(places)} ${pick(means)}.`;
  const lines = ['---', 'tags: [history]', '---', '# A century of crises', ''];
  let count = 0;
  while (count < words) {
    const start = lines.length;
    lines.push(`## ${pick(sections)}`, '', `${statement()} ${statement()}`, '');
    for (let item = 0; item < 6; item++) {
      lines.push(`- ${statement()}`);
      if (random() < 0.4) lines.push(`    - ${statement()}`);
    }
    if (random() < 0.2)
      lines.push('', '| Date | Event |', '|---|---|', `| 1914 | ${pick(places)} |`);
    if (random() < 0.2) lines.push('', `> ${statement()}`, `> — ${pick(people)}`);
    lines.push('');
    count += lines.slice(start).join(' ').split(/\s+/u).length;
  }
  return lines.join('\n');
}

/** Between the seeds of a model answer and of what an answer says beside it. */
const another = 1_000_000;

/**
 * A model answer of so many statements, each of one key point or two, and a typed one of so many words: some of the
 * model's statements as they are or changed, the others about something else. The same for the same seed.
 */
export function makeAnswer(
  { words, statements }: { readonly words: number; readonly statements: number },
  seed: number,
): { readonly model: string; readonly answer: string } {
  const listed = (of: number): string[] =>
    makeNote(3 * words + 40 * statements, of)
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2).replace(/[[\]*=]/gu, ''));
  const own = listed(seed).slice(0, statements);
  const random = seededRandom(seed);
  const typed = listed(seed + another).map((other, at) => {
    const said = random() < 0.7 ? (own[at] ?? other) : other;
    return random() < 0.3 ? said.replace(/\d{4}/u, '1913') : said;
  });
  return { model: own.join(' '), answer: typed.join(' ').split(/\s+/u).slice(0, words).join(' ') };
}

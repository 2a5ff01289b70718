import { expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';

/** A short note of each language, and what stands out of it: roles, dates, and answers with their marks. */
const notes = {
  slovak: [
    `# Veľká vojna
## Príčiny vojny
- Spory o kolónie rástli od konca 19. storočia.
- **Zámienka**: 28. 6. 1914 bol v Sarajeve zavraždený následník trónu.
## Priebeh
Nemecko vtrhlo do Belgicka v auguste 1914. V roku 1917 vstúpili do vojny Spojené štáty.
## Dôsledky a význam
- V novembri 1918 zanikla monarchia a o rok neskôr sa konala konferencia.
## Práca s textom
> Svetlá zhasínajú v celej Európe.
> — poznámka na cvičenie

1. Vysvetli, čo chcel autor povedať. [4 body]
   Odpoveď: Vojna ničí starý svet.
2. Kto vojnu vyhral?
   Odp.: Dohoda.`,
    'topic cause cause course impact sources',
    '18XX~ 1914-06-28 1914-08 1917 1918-11 1919',
    '4 Vojna ničí starý svet. | - Dohoda.',
  ],
  polish: [
    `# Powstanie listopadowe
## Geneza
- W latach 20. XIX wieku car łamał konstytucję.
## Przebieg powstania
W nocy z 29 na 30 listopada 1830 r. zaatakowano Belweder. We wrześniu 1831 r. padła Warszawa.
## Skutki
- W 1832 r. car zniósł konstytucję, dlatego wielu wyjechało do Francji.
## Praca ze źródłem
> Za wolność naszą i waszą.
> — hasło, zapisane do ćwiczeń

1. Wyjaśnij hasło ze źródła. [3 pkt]
   Odpowiedź: Polacy walczą też za Rosjan.`,
    'topic cause course impact sources',
    '182X 1830-11-29/1830-11-30 1831-09 1832',
    '3 Polacy walczą też za Rosjan.',
  ],
  czech: [
    `# Husitství
## Příčiny
- Kostel bohatl a v roce 1415 byl v Kostnici upálen Jan Hus.
## Průběh válek
V červenci 1419 vypukla v Praze defenestrace. Bitva u Lipan byla 30. května 1434.
## Důsledky
- V polovině 15. století vládl Jiří z Poděbrad.
## Otázky a úkoly
1. Proč vypukla válka? [2 body]
   Odpověď: Kvůli Husově smrti.`,
    'topic cause course impact sources',
    '1415 1419-07 1434-05-30 14XX~',
    '2 Kvůli Husově smrti.',
  ],
} as const;

test.each(Object.entries(notes))('%s', (title, [text, roles, dates, answers]) => {
  const note = readNote(text, { title });
  expect(note.headings.map(({ role }) => role).join(' ')).toBe(roles);
  const edtf = note.points.flatMap((point) => point.dates.map((date) => date.edtf));
  expect(edtf.join(' ')).toBe(dates);
  const told = note.sourceSets.flatMap(({ questions }) =>
    questions.map(({ marks, model }) => `${marks ?? '-'} ${model}`),
  );
  expect(told.join(' | ')).toBe(answers);
});

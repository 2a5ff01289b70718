import fc from 'fast-check';
import type { HistoryNote, Role } from '../../../src/core/notes/note';
import { buildNote } from './note-builder';

const people = 'Ada Mirren,Tom Hale,Josef Lund,Ruth Carr,Emil Voss,Nora Quill,Otto Brandt'.split(
  ',',
);
const places = 'Tarn,Brack,Kessel,Orrin,Halden,Varn,Lisse'.split(',');
const terms = 'Corn Hall,Orrin Act,Water Board,Bread Pledge,River Guard'.split(',');
const deeds = [
  'bought the upper valley from the millers',
  'signed a treaty with the farmers of the plain',
  'opened the granaries to the homeless',
  'shot at the crowd before the town hall',
  'replaced the old charter because the dam was too low',
  'counted 1,200 houses under water',
  'lost the election by 300 votes',
  'never paid for the wall that broke',
];

const mark = (words: string, as: string): string => `[${words}|${as}]`;
const year = fc.integer({ min: 1801, max: 1899 }).map(String);
const date = fc.oneof(
  year.map((y) => `In ${mark(y, y)}`),
  year.map((y) => `In ${mark(`May ${y}`, `${y}-05`)}`),
  fc
    .tuple(year, fc.integer({ min: 10, max: 28 }))
    .map(([y, day]) => `On ${mark(`${String(day)} June ${y}`, `${y}-06-${String(day)}`)}`),
  year.map((y) => `From ${mark(`${y}-1900`, `${y}/1900`)}`),
);
const person = fc.constantFrom(...people).map((name) => mark(name, 'p'));
const place = fc.constantFrom(...places).map((name) => mark(name, 'l'));
const term = fc.constantFrom(...terms).map((name) => mark(name, 't'));
const who = fc.oneof(person, place, term, fc.constantFrom('the millers', 'he', 'this'));
const deed = fc.constantFrom(...deeds);
const tail = fc.oneof(
  fc.constant(''),
  place.map((each) => ` at ${each}`),
  term.map((each) => ` for the ${each}`),
  person.map((each) => ` against ${each}`),
);

const sentence = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(date, who, deed, tail).map((parts) => line(parts)) },
  { weight: 3, arbitrary: fc.tuple(who, deed, tail).map((parts) => line(['', ...parts])) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('hunger', 'Prices rose.', 'Why did it fail?', 'Rations:'),
  },
);

function line([when = '', ...[subject = '', ...rest]]: readonly string[]): string {
  return `${when} ${subject} ${rest.join('')}.`.trim();
}

const depth = fc.constantFrom('', '', '', '  ');
const section = (role: Role, heading: string) =>
  fc.array(fc.tuple(depth, sentence), { maxLength: 8 }).map((points) => ({
    role,
    section: heading,
    // The first of a section hangs under nothing.
    points: points.map(([indent, text], at) => (at === 0 ? text : indent + text)),
  }));

/** Notes with more or less of what a quiz lives on: dates that overlap, names that recur, sentences that lean on others. */
export const anyNote: fc.Arbitrary<HistoryNote> = fc
  .tuple(
    section('cause', 'Causes'),
    section('course', 'Course'),
    section('impact', 'Impacts'),
    section('topic', 'People'),
  )
  .map((sections) => buildNote('The Orrin Dam Crisis', sections));

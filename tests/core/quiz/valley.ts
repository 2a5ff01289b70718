import type { HistoryNote } from '../../../src/core/notes/note';
import { buildNote } from './note-builder';

/** A made-up crisis with everything a quiz lives on: dates of several precisions, people, places, terms, figures. */
export const valley: HistoryNote = buildNote('The Orrin Dam Crisis', [
  {
    role: 'cause',
    section: 'Cause',
    points: [
      'The mills of [Tarn|l] took more water than the old [Charter of Streams|t] allowed.',
      'In [May 1869|1869-05] [Ada Mirren|p] bought the upper valley for the [Water Board|o].',
      'Engineers from [Kessel|l] warned [Tom Hale|p] that the wall of the dam was 40 feet too low.',
      'The millers feared a drought like that of [1858|1858].',
    ],
  },
  {
    role: 'course',
    section: 'Course',
    points: [
      'On [4 March 1871|1871-03-04] the dam at [Brack|l] broke after nine days of rain.',
      'On [6 March 1871|1871-03-06] [Ada Mirren|p] ordered the guard to clear the lower town.',
      'On [11 March 1871|1871-03-11] [Josef Lund|p] opened the granaries of [Kessel|l] to the homeless.',
      'This was done without asking anybody.',
      'On [20 March 1871|1871-03-20] the millers signed the [Bread Pledge|t] in [Tarn|l].',
      'Inspectors counted 1,200 houses under water.',
      'The guard shot at a crowd before the [Corn Hall|l] and hit [Tom Hale|p].',
    ],
  },
  {
    role: 'impact',
    section: 'Impacts',
    points: [
      'In [1873|1873] parliament replaced the [Charter of Streams|t] by the [Orrin Act|t].',
      '[Ada Mirren|p] lost her seat in [November 1872|1872-11].',
      'The valley never grew wheat again.',
      'Trade moved from [Brack|l] to [Kessel|l] within four years.',
    ],
  },
  {
    role: 'topic',
    section: 'People',
    points: ['[Josef Lund|p] wrote a ballad about the flood in [1880|1880].'],
  },
]);

import { expect, test } from 'vitest';
import { kinds, mark } from '../marked';

const plague = 'The plague killed about a quarter of the citizens.';
const plan = 'France was to be beaten within six weeks.';
const debt = 'The national debt almost doubled.';
const siege = 'The siege lasted nine hundred days.';

test.each([
  [plague, 'The plague killed about three quarters of the citizens'],
  [plague, 'About half of the citizens were killed by the plague'],
  [plan, 'France was to be beaten within six months'],
  [plan, 'France was to be beaten within sixteen weeks'],
  [debt, 'The national debt grew almost tenfold'],
  [siege, 'The siege lasted nine hundred weeks'],
  [siege, 'The siege lasted 90 days'],
  ['Francis I was crowned in 1515.', 'Francis II was crowned in 1515'],
])('"%s" is not "%s"', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual(['wrong-number']);
});

test.each([
  [plague, 'The plague killed roughly a quarter of the citizens'],
  [plague, 'A third of the fleet was lost, and the plague killed a quarter of the citizens'],
  [plan, 'France was to be beaten in 6 weeks, Russia in six months'],
  [debt, 'The national debt nearly doubled'],
  [siege, 'The siege lasted 900 days'],
  ['About 20,000 men died.', 'around 21,000 men died'],
  ['The Twenty-first Amendment was passed.', 'the 21st amendment was passed'],
  ['13 billion dollars were given.', 'thirteen thousand million dollars were given'],
  ['A third of the land was sold.', 'The third estate bought a third of the land'],
])('"%s" may be "%s"', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual([]);
});

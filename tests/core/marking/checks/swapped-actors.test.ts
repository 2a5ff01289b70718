import { expect, test } from 'vitest';
import { kinds, mark, verdicts } from '../marked';

const poland = 'Germany invaded Poland in 1939.';
const turkey = 'The US put missiles into Turkey.';
const letter = 'Khrushchev wrote to Kennedy on 26 October.';
const sedan = 'France was defeated by Prussia at Sedan.';
const suez = 'Britain, France and Israel attacked Egypt.';

test.each([
  [poland, 'Poland invaded Germany in 1939'],
  [poland, 'Germany was invaded by Poland in 1939'],
  [poland, 'The Polish invasion of Germany in 1939'],
  [poland, "Poland's invasion of Germany (1939)"],
  [poland, 'the invasion of Germany by Poland in 1939'],
  [poland, 'in 1939 poland invaded germany'],
  [poland, 'In 1939 Poland suddenly invaded and occupied Germany.'],
  [turkey, 'Turkey put missiles into the US'],
  [turkey, 'Missiles were put into the US by Turkey'],
  [letter, 'Kennedy wrote to Khrushchev on 26 October'],
  [letter, 'Kennedy, the American president, wrote to Khrushchev'],
  [sedan, 'Prussia was defeated by France at Sedan'],
  [sedan, 'France defeated Prussia at Sedan'],
  [sedan, 'The defeat of Prussia by France at Sedan'],
  [suez, 'Egypt attacked Britain, France and Israel'],
  [suez, 'Britain, France and Israel were attacked by Egypt'],
  ['The German invasion of Poland began the war.', 'The Polish invasion of Germany began the war'],
  ['The king dismissed parliament.', 'Parliament dismissed the king'],
  ['Nasser took the canal from Britain.', 'Britain took the canal from Nasser'],
])('"%s" is not "%s"', (model, answer) => {
  const marking = mark(model, answer);
  expect(kinds(marking)).toEqual(['swapped-actors']);
  expect(verdicts(marking)).toContain('contradicted');
});

test.each([
  [poland, 'Poland was invaded by Germany in 1939'],
  [poland, 'In 1939 Germany attacked and invaded Poland, its neighbour'],
  [poland, 'the German invasion of Poland in 1939'],
  [poland, "Poland's invasion by Germany in 1939"],
  [poland, 'Poland, which Germany invaded in 1939'],
  [poland, 'Germany, which invaded Poland in 1939'],
  [poland, 'After its pact with Russia, Germany invaded Poland in 1939'],
  [poland, 'Hitler ordered the army of Germany to invade Poland in 1939'],
  [poland, 'When Germany invaded Poland in 1939, Poland asked Britain for help against Germany.'],
  [turkey, 'Missiles were put into Turkey by the US'],
  [turkey, 'In Turkey the US put missiles'],
  [turkey, 'Turkey had missiles that the US put there'],
  [letter, 'Kennedy was written to by Khrushchev on 26 October'],
  [letter, 'Kennedy got a letter that Khrushchev wrote on 26 October'],
  [letter, 'On 26 October Kennedy read what Khrushchev wrote to him'],
  [sedan, 'Prussia defeated France at Sedan'],
  [sedan, 'The French were defeated at Sedan by the Prussians'],
  [sedan, 'the Prussian defeat of France at Sedan'],
  [sedan, 'the defeat of France by Prussia at Sedan'],
  [suez, 'Egypt was attacked by Israel, France and Britain'],
  [suez, 'France attacked Egypt together with Britain and Israel'],
  ['Britain signed a treaty with Japan.', 'Japan signed a treaty with Britain'],
  ['Napoleon met Tsar Alexander at Tilsit.', 'Tsar Alexander met Napoleon at Tilsit'],
  ['Germany and Russia signed a pact.', 'Russia and Germany signed a pact'],
])('"%s" may be "%s"', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual([]);
});

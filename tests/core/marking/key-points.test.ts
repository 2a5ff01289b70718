import { expect, test } from 'vitest';
import { keyPoints } from '../../../src/core/marking/key-points';

/** `|` parts the key points; what stands in `{}` belongs to none. */
test.each([
  'The king fled to Varennes |{and} was brought back',
  'The tsar abdicated{, as} the army refused to shoot |{, which} left power to the Duma'.replace(
    ' |{,',
    '{,',
  ),
  'Marx and Engels wrote a manifesto',
  'The treaty limited the army and navy',
  'Rome was strong{, but} Carthage was rich',
  'Prices rose{;} wages stayed low',
  'A bear, which wears a crown, sits on the map{:} the tsar wanted more land',
  'Siege of Acre, 12 July 1191: Richard took the city',
  'He was known as the Iron Chancellor',
  'As a result the monarchy fell',
  '{- }Louis was tried{\n- }Louis was beheaded',
  '{1. }Louis was tried{\n2. }Louis was beheaded',
])('%s', (marked) => {
  const pieces = marked.replaceAll('|', '').split(/(\{[^}]*\})/u);
  const text = pieces.map((piece) => piece.replace(/[{}]/gu, '')).join('');
  const expected = pieces.filter((piece) => !piece.startsWith('{')).map((piece) => piece.trim());
  expect(keyPoints(text).map(({ from, to }) => text.slice(from, to))).toEqual(
    expected.filter((piece) => piece !== ''),
  );
});

test('in other languages a turn behind a comma parts two claims', () => {
  const german = 'Der Reichstag lehnte das Gesetz ab, aber der Kanzler setzte es trotzdem durch.';
  expect(keyPoints(german, 'de').map(({ from, to }) => german.slice(from, to))).toEqual([
    'Der Reichstag lehnte das Gesetz ab',
    'aber der Kanzler setzte es trotzdem durch',
  ]);
  expect(keyPoints('klein, aber fein', 'de')).toHaveLength(1);
});

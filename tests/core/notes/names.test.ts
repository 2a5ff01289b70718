import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';

/** "Kennedy/person" for every name of a note. */
function namesOf(text: string): string[] {
  return readNote(text, { title: 'T' }).points.flatMap(({ names, text: words }) =>
    names.map(({ text: name, type, from, to }) => {
      expect(words.slice(from, to)).toBe(name);
      return `${name}/${type}`;
    }),
  );
}

describe('names are runs of capitals', () => {
  test.each([
    ['- He met John F. Kennedy in Vienna.', ['John F. Kennedy/person', 'Vienna/place']],
    ['- They signed the Treaty of Versailles.', ['Treaty of Versailles/treaty']],
    [
      '- In Sarajevo the Archduke Franz Ferdinand died.',
      ['Sarajevo/place', 'Franz Ferdinand/person'],
    ],
    [
      '- It shook Austria-Hungary and the Ottoman Empire.',
      ['Austria-Hungary/place', 'Ottoman Empire/place'],
    ],
    [
      '- The League of Nations and NATO met.',
      ['League of Nations/organisation', 'NATO/organisation'],
    ],
    [
      '- The UN Security Council and Britain met.',
      ['UN Security Council/organisation', 'Britain/place'],
    ],
    ["- Kennedy's speech moved Turkey.", ['Kennedy/person', 'Turkey/place']],
    ['- He crowned Louis XVI and Theodosius I.', ['Louis XVI/person', 'Theodosius I/person']],
    ["- The Peasants' Revolt began.", ["Peasants' Revolt/event"]],
    ['- They adopted the Bill of Rights.', ['Bill of Rights/treaty']],
    ['- After the Boston Tea Party the SA came.', ['Boston Tea Party/event', 'SA/organisation']],
    ['- Ships left the Black Sea and East Africa.', ['Black Sea/place', 'East Africa/place']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('a capital alone is no name', () => {
  test.each([
    ['- Bread was dear.'],
    ['- On Monday 3 March the American and the British troops left.'],
    ['- The Austro-Hungarian and German-speaking parts rose.'],
    ['- It was in Article 231.'],
    ['- THE WAR WAS OVER AND EVERYBODY KNEW.'],
    ['- I think so.'],
    ['- It began on 5 May 1789 in AD terms.'],
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('but what is a name in one sentence is one at the beginning of another', () => {
    expect(namesOf('- Attlee resigned soon.\n- They voted for Attlee.')).toEqual([
      'Attlee/person',
      'Attlee/person',
    ]);
  });

  test('and a last name is the person whose full name stands elsewhere', () => {
    expect(namesOf('- Gavrilo Princip said so.\n- Then Princip fired.')).toEqual([
      'Gavrilo Princip/person',
      'Princip/person',
    ]);
  });
});

describe('what names one thing and what another', () => {
  test.each([
    [
      '- The Vandals took Carthage from the Romans.',
      ['Vandals/people', 'Carthage/place', 'Romans/people'],
    ],
    ['- German troops left, the Germans did not.', ['Germans/people']],
    ['- The British wanted it, the British army less.', ['British/people']],
    ['- Then came the Marshall Plan.', ['Marshall Plan/treaty']],
    ['- Then came Operation Barbarossa.', ['Operation Barbarossa/operation']],
    ['- It was agreed at the Congress of Vienna.', ['Congress of Vienna/event']],
    ['- They fought World War I.', ['World War I/event']],
    [
      '- They lived under Queen Victoria and King George III.',
      ['Queen Victoria/person', 'King George III/person'],
    ],
    [
      '- It was the end of Nazi Germany and of West Berliners.',
      ['Nazi Germany/place', 'West Berliners/people'],
    ],
    ['- The Suez crisis and the Ottoman empire.', ['Suez crisis/event', 'Ottoman empire/place']],
    ["- They read King George's letter.", ['King George/person']],
    ['- Here the cold war began.', ['cold war/event']],
    ['- In the "Lark Parade" they sang.', ['Lark Parade/term']],
    ['- U.S. Isolationism grew.', ['U.S. Isolationism/name']],
    ['- The U.S. President met the Prime Minister.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('a known name of a list tells its neighbours', () => {
    expect(namesOf('- Ships came from Genoa, Ragusa and Zadar.')).toEqual([
      'Genoa/place',
      'Ragusa/place',
      'Zadar/place',
    ]);
  });

  test('what one sentence says of a name holds for all', () => {
    expect(namesOf('- They met at Abydos.\n- He came to Abydos.\n- He lived in Abydos.')).toEqual([
      'Abydos/place',
      'Abydos/place',
      'Abydos/place',
    ]);
  });

  test('letters are what they stand for', () => {
    expect(namesOf('- The Delian League (DL) met.\n- It left the DL.')).toEqual([
      'Delian League/organisation',
      'DL/organisation',
      'DL/organisation',
    ]);
  });

  test('a letter that numbers a point is no initial', () => {
    expect(namesOf('A. Trade with Spain grew.')).toEqual(['Spain/place']);
  });
});

describe('names of other languages have their head first or written small', () => {
  test.each([
    [
      '- Il signa le traité de Maastricht avec la France dans les rues de Paris.',
      ['traité de Maastricht/treaty', 'France/place', 'Paris/place'],
    ],
    [
      '- Cela mena à la bataille de Verdun et à la Révolution française dans le pays.',
      ['bataille de Verdun/event', 'Révolution française/event'],
    ],
    [
      '- Firmó el Tratado de Utrecht con Francia y los ingleses en la ciudad.',
      ['Tratado de Utrecht/treaty', 'Francia/place'],
    ],
    [
      '- De Vrede van Munster werd in het jaar door Spanje en de Nederlanden getekend.',
      ['Vrede van Munster/treaty', 'Spanje/place'],
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('without capitals a name is known, or has a word behind it that says what it is', () => {
  test.each([
    ['- 德国发动了第二次世界大战。', ['德国/place', '第二次世界大战/event']],
    ['- 双方签订《凡尔赛条约》。', ['凡尔赛条约/treaty']],
    ['- 埃及人民反抗奥斯曼帝国。', ['埃及/place', '奥斯曼帝国/place']],
    ['- 马可·波罗到了中国。', ['马可·波罗/person', '中国/place']],
    [
      '- ドイツとロシアの革命は第一次世界大戦の後だった。',
      ['ドイツ/place', 'ロシア/place', '第一次世界大戦/event'],
    ],
    [
      '- フランクリン・ルーズベルトはイタリア人と話した。',
      ['フランクリン・ルーズベルト/person', 'イタリア人/people'],
    ],
    ['- タイトルは「鉄のカーテン」です。', ['鉄のカーテン/term']],
    ['- 人民在年底开会。', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what the student marked is a term', () => {
  test.each([
    ['- He ordered a *naval quarantine* there.', ['naval quarantine/term']],
    ['- A "blank cheque" was given.', ['blank cheque/term']],
    ['- It was called ==brinkmanship== later.', ['brinkmanship/term']],
    ['- **Fidel Castro** won.', ['Fidel Castro/person']],
    ['- It was **not** so.', []],
    ['- **All of it is bold and so none of it is.**', []],
    ["- The boys' team and the girls' team.", []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

test('German nouns have capitals and are no names', () => {
  const text =
    '- Der Reichskanzler Gustav Stresemann beendete den Widerstand und die Inflation in Deutschland.';
  expect(namesOf(text)).toEqual(['Gustav Stresemann/person', 'Deutschland/place']);
});

test('countries are known in the language of the note', () => {
  expect(
    namesOf('- Im Oktober 1956 erhob sich Ungarn, und Norwegen sah von der Ferne zu.'),
  ).toEqual(['Ungarn/place', 'Norwegen/place']);
});

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

describe('a small word heads a name where the words beside it make it one', () => {
  test.each([
    ['en', '- It was the end of the first world war for them.', 'first world war/event'],
    ['en', '- They feared that the cold war would be hot.', 'cold war/event'],
    ['es', '- Los campos sufrieron en la guerra fría y después.', 'guerra fría/event'],
    ['es', '- El partido republicano no ganó las elecciones.', 'partido republicano/organisation'],
    ['es', '- La revolución industrial cambió los pueblos.', 'revolución industrial/event'],
    [
      'it',
      '- Dopo la seconda guerra mondiale il paese era povero.',
      'seconda guerra mondiale/event',
    ],
    ['it', '- Il partito comunista non era nel governo.', 'partito comunista/organisation'],
    ['it', '- La città era parte dell’impero ottomano da anni.', 'impero ottomano/place'],
    ['pt', '- A guerra fria dividiu o mundo em dois lados.', 'guerra fria/event'],
    ['pt', '- O partido comunista foi proibido pelo governo.', 'partido comunista/organisation'],
    ['fr', '- Les deux pays sont ennemis dans la guerre froide.', 'guerre froide/event'],
    ['fr', '- Le parti socialiste est au pouvoir dans le pays.', 'parti socialiste/organisation'],
    ['nl', '- De macht van het Mongoolse rijk was groot in die tijd.', 'Mongoolse rijk/place'],
    ['nl', '- De rol van de katholieke kerk werd kleiner.', 'katholieke kerk/organisation'],
    ['sv', '- Det andra världskriget var slut och det kalla kriget började.', 'kalla kriget/event'],
    ['sk', '- Bola to druhá svetová vojna a ľudia sa báli.', 'druhá svetová vojna/event'],
    ['cs', '- Byla to první světová válka a lidé se báli.', 'první světová válka/event'],
    ['pl', '- To była druga wojna światowa i ludzie się bali.', 'druga wojna światowa/event'],
  ])('%s: %s', (_language, text, expected) => {
    expect(namesOf(text)).toContain(expected);
  });

  test.each([
    ['- The war was long and the party was over.'],
    ['- The soldiers wore what every army wore in a war.'],
    ['- La guerra era lunga y el partido se acabó.'],
    ['- Una guerra civil no es buena para nadie.'],
    ['- De oorlog was lang en het rijk was groot.'],
    ['- La chiesa del paese era piccola e il partito era finito.'],
  ])('and alone it heads none: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('a war that says whose effort it was is none', () => {
    expect(namesOf('- It helped the Allied war effort a lot.')).not.toContain('Allied war/event');
  });
});

describe('peoples and countries are known without their capital', () => {
  test.each([
    ['- The germans fled from russia in that winter.', ['germans/people', 'russia/place']],
    ['- Los ingleses y los franceses no se querían.', ['ingleses/people', 'franceses/people']],
    ['- Vennero gli austriaci e i francesi nella città.', ['austriaci/people', 'francesi/people']],
    ['- Os haitianos não querem os franceses no país.', ['haitianos/people', 'franceses/people']],
    ['- Les allemands sont dans la ville depuis un mois.', ['allemands/people']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test.each([
    ['- The poles of the tent and the grenade were found on the islands.'],
    ['- Una reunión de los vecinos con los otros no sirve.'],
  ])('and what only looks like one is none: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('words around a name', () => {
  test.each([
    ["- L'Italia era in guerra con la Francia.", ['Italia/place', 'Francia/place']],
    ['- La llegada de Antonio Pardo no gustó a los suyos.', ['Antonio Pardo/person']],
    ['- Los productos van a EE. UU. y a Europa.', ['EE. UU/place', 'Europa/place']],
    [
      '- Firmarono il patto Rossi-Verdi con la Francia.',
      ['patto Rossi-Verdi/treaty', 'Francia/place'],
    ],
    ['- Potom Kadlec napísal list a odišiel z mesta.', ['Kadlec/person']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('letters are what they are the first letters of', () => {
    expect(
      namesOf('- They joined the Lark Workers Party in May.\n- Then they saw that LWP was strong.'),
    ).toEqual(['Lark Workers Party/organisation', 'LWP/organisation']);
  });

  test('title-case phrases of common words are no names', () => {
    expect(namesOf('- They saw Economic Stability and also Political Stability.')).toEqual([]);
  });
});

describe('what a point defines is a term', () => {
  test.each([
    ['- Impressment: taking sailors by force for the fleet.', ['Impressment/term']],
    ['- Treaty of Ghent: it ended the fighting there.', ['Treaty of Ghent/treaty']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('but no saying that ends in a colon', () => {
    expect(namesOf('- Many farmers lost everything: nobody bought their corn there.')).toEqual([]);
  });
});

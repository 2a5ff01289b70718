import { describe, expect, test } from 'vitest';
import { formKey, ruleKey } from '../../../src/core/text/forms';
import { apart } from '../../../src/core/text/lists/apart';
import { isRealWord } from '../../../src/core/text/real-words';
import { readEnglish } from '../../../scripts/words/english';

const rows = (text: string): string[] => text.split(/\s*\n\s*|, /u).filter(Boolean);

describe('words of one family meet', () => {
  test.each(
    rows(`naval navy, empire imperial, pope papal, race racial, famous fame, tribe tribal, coast coastal, tax taxation
      argue argument, bury burial, complain complaint, comparison compare, conspire conspiracy, create creation
      act action, defiance defy, demolish demolition, disarm disarmament, discovery discover, election electoral
      enter entry, evolution evolve, explain explanatory, exposure expose, feudal feudalism, industry industrialist
      legitimate legitimacy, maintain maintenance, obedience obey, oppose opponent, penalty penalise, proclaim proclamation
      provoke provocation, punitive punish, pursuit pursue, react reaction, reunite reunion, ruler rule, settler settle
      signature sign, society social, stability stable, starve starvation, suspect suspicion, terrify terror
      treat treatment, tyrant tyranny, violent violence, vote voter, bankrupt bankruptcy, acquire acquisition
      slowly slow, militarily military, politely polite, increasingly increasing, politically political
      drew draw, sank sink, forgot forget, swore swear, sank sinking, dealt deal, importance important`),
  )('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(formKey(a)).toBe(formKey(b));
  });
});

describe('words that only look alike do not', () => {
  test.each(
    rows(`party part, office officer, succession success, coronation coroner, liberal liberate, ration rational
      factory factor, pacific pacify, conservative conserve, experiment experience, reactionary react, iron irony
      integrity integrate, marine marinate, militant military, mobile mobilise, morale moral, polite politics
      procession proceed, publication public, responsible respond, treasury treasure, directory director
      empirical empire, department depart, destination destiny, absolution absolute, adversity advertise
      affection affect, revelation revel, revolution revolve, revolt revolution, reparations repair, nuclear nucleus
      recession recede, hardly hard, early ear, deadly dead, family fame, supply sup, assembly assign, reply rely
      providence provide, secretary secret, inquisition inquire, coalition coal, coward cow, statement state`),
  )('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(formKey(a)).not.toBe(formKey(b));
  });

  test('inflections follow the word that is kept apart', () => {
    expect(formKey('factories')).toBe(formKey('factory'));
    expect(formKey('policed')).toBe(formKey('police'));
    expect(formKey('experimented')).toBe(formKey('experiment'));
    expect(formKey('politely')).toBe(formKey('polite'));
    expect(formKey('liberalised')).toBe(formKey('liberalize'));
  });

  test('every word that is kept apart is one', () => {
    const english = readEnglish();
    const words = apart.split(/,? /u);
    expect(words.filter((word) => !english.has(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

test('British and American spelling are one', () => {
  const american = [...readEnglish(['american', 'english']).keys()];
  const british = [...readEnglish(['british']).keys()];
  const keys = new Set(american.map(formKey));
  const missed = british.filter((word) => !keys.has(formKey(word)));
  // Words of kitchen and bank; and no more than a few of the rare ones.
  const common = readEnglish(['british']);
  expect(missed.filter((word) => (common.get(word) ?? 0) <= 20)).toEqual(
    'amongst cheque chequed cheques chequing saki spelt storey adaptor chequer cosy diallings dreamt spoilt storeys'.split(
      ' ',
    ),
  );
  expect(missed.length / british.length).toBeLessThan(0.1);
});

test('a real word is no slip of another, an unreal one may be', () => {
  const real = rows(
    'trial trail, martial marital, persecution prosecution, adopt adapt, casual causal, county country, ' +
      'invention intention, slovenia slovakia, principal principle, colonel colonial, paris parish',
  ).flatMap((pair) => pair.split(' '));
  expect(real.filter((word) => !isRealWord(formKey(word)))).toEqual([]);

  const slips = rows(
    'revoluton, goverment, parliment, assasinated, comunism, germny, conquerd, krushchev, berln, misile',
  );
  expect(slips.filter((word) => isRealWord(formKey(word)))).toEqual([]);
});

test('one in fifty strange words is taken for a real one, not more', () => {
  const strange = [...readEnglish().keys()].map((word) => `q${word}zx`);
  const taken = strange.filter((word) => isRealWord(word)).length / strange.length;
  expect(taken).toBeLessThan(0.025);
  expect(taken).toBeGreaterThan(0.01);
});

test('rules alone know less than rules and dictionary', () => {
  expect(ruleKey('naval')).not.toBe(ruleKey('navy'));
});

import { describe, expect, test } from 'vitest';
import { aliasAt, namesLike } from '../../../src/core/text/aliases';
import { formKey } from '../../../src/core/text/forms';

const keyOf = (name: string): string | undefined => {
  const norms = name.split(' ');
  const found = aliasAt(norms, 0);
  return found?.length === norms.length
    ? found.key
    : norms.length === 1
      ? formKey(name)
      : undefined;
};
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => line.split(', ') as [string, string]);

describe('names of one thing', () => {
  test.each(
    pairs(`ussr, soviets
      persia, iranians
      constantinople, istanbul
      peking, beijing
      siam, thailand
      bolshevik, bolshevik party
      triple entente, entente
      nazi soviet pact, molotov ribbentrop pact
      indian mutiny, sepoy rebellion
      d day, normandy landings
      austro hungarian empire, austria hungary
      ottoman turks, ottomans
      octavian, augustus
      mao tse tung, chairman mao
      dutch, netherlands
      denmark, danes
      athens, athenian
      islam, muslim`),
  )('%s is %s', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('names that a marker tells apart', () => {
  test.each(
    pairs(`petrograd, leningrad
      soviet union, russia
      bolsheviks, communists
      first world war, second world war
      triple entente, triple alliance
      central powers, axis powers
      austria hungary, austria
      ottomans, turkey
      nkvd, kgb
      october revolution, french revolution
      north korea, south korea
      viet cong, viet minh
      napoleon, napoleon iii`),
  )('%s is not %s', (one, other) => {
    const [a, b] = [keyOf(one) ?? one, keyOf(other) ?? other];
    expect(a).not.toBe(b);
  });

  test('a quiz sets none of them against the other where students take them for one', () => {
    expect(namesLike('petrograd')).toContain('leningrad');
    expect(namesLike('russia')).toEqual(expect.arrayContaining(['ussr', 'russian empire']));
    expect(namesLike('nazis')).toEqual(expect.arrayContaining(['germany', 'nsdap']));
    expect(namesLike('berlin')).toEqual([]);
  });

  test('the numeral of a ruler stands by itself, so that it is compared', () => {
    expect(aliasAt(['napoleon', 'iii'], 0)?.length).toBe(1);
    expect(aliasAt(['louis', 'xiv'], 0)).toBeNull();
    expect(aliasAt(['kaiser', 'wilhelm', 'ii'], 0)).toBeNull();
  });
});

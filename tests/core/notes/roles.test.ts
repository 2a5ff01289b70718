import { describe, expect, test } from 'vitest';
import { labelRole, roleOf } from '../../../src/core/notes/roles';

describe('a heading is known by the word that names its role', () => {
  test.each([
    ['Cause', 'cause'],
    ['Causes', 'cause'],
    ['2. Causes of WW1', 'cause'],
    ['🔥 Long-term causes', 'cause'],
    ['Why did the war break out?', 'cause'],
    ['Road to war', 'cause'],
    ['Background', 'cause'],
    ['IV) Origins of the Cold War', 'cause'],
    ['Part 3: Origins', 'cause'],
    ['WW1 - causes', 'cause'],
    ['French Revolution causes', 'cause'],
    ['Course', 'course'],
    ['Course of events', 'course'],
    ['Key events:', 'course'],
    ['Timeline 1914-18', 'course'],
    ['3. How the war spread (course)', 'course'],
    ['Impacts', 'impact'],
    ['Aftermath and significance', 'impact'],
    ['LONG-TERM CONSEQUENCES', 'impact'],
    ['Why was it important?', 'impact'],
    ['Source Questions', 'sources'],
    ['Source work', 'sources'],
    ['Links', 'ignore'],
    ['Further reading', 'ignore'],
    ['To-do', 'ignore'],
  ])('%s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  test.each([
    ['Ursachen', 'cause'],
    ['1. Kriegsursachen', 'cause'],
    ['Hintergrund', 'cause'],
    ['Verlauf der Revolution', 'course'],
    ['Kriegsverlauf', 'course'],
    ['Auswirkungen und Bedeutung', 'impact'],
    ['Folgen', 'impact'],
    ['Quellenarbeit', 'sources'],
    ['Conséquences', 'impact'],
  ])('in other languages: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });
});

describe('the rule between two roles in one heading', () => {
  test.each([
    ['Causes and consequences', 'cause'],
    ['Consequences and causes', 'impact'],
    ['Results of the causes', 'impact'],
    ['Timeline of causes', 'course'],
  ])('the first one decides: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  test.each([
    ['Events leading to the war', 'cause'],
    ['Sources of tension', 'cause'],
    ['Why is it important?', 'impact'],
  ])('at the same word the longer phrase decides: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });
});

describe('a label is nothing but a role', () => {
  test.each([
    ['Cause', 'cause'],
    ['The main causes', 'cause'],
    ['Political effects', 'impact'],
    ['2. Consequences', 'impact'],
    ['Global impact', 'impact'],
  ])('%s', (label, role) => {
    expect(labelRole(label)).toBe(role);
  });

  test.each(['Causes of the war', 'Hitler', 'Links', 'Source questions', 'Kennedy said', ''])(
    'no label: %s',
    (label) => {
      expect(labelRole(label)).toBeNull();
    },
  );
});

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
    ['Causes and effects', 'cause'],
    ['Consequences and causes', 'impact'],
    ['Results of the causes', 'impact'],
    ['Impact of the causes', 'impact'],
    ['Effects of the course of the war', 'impact'],
    ['Timeline of causes', 'course'],
    ['Causes of the consequences', 'cause'],
    ['Background: events of 1914', 'cause'],
  ])('the first one decides: %s', (heading, role) => {
    expect(roleOf(heading, 'en')).toBe(role);
  });

  test.each([
    ['Events leading to war', 'cause'],
    ['Events leading to the war', 'cause'],
    ['Sources of tension', 'cause'],
    ['Why it mattered', 'impact'],
    ['Why is it important?', 'impact'],
    ['Why did the war break out?', 'cause'],
    ['How did the war start?', 'cause'],
    ['How did the war end?', 'course'],
    ['How did the war change Britain?', 'impact'],
    ['What happened?', 'course'],
    ['What happened next?', 'impact'],
  ])('at the same word the longer phrase decides: %s', (heading, role) => {
    expect(roleOf(heading, 'en')).toBe(role);
  });

  test.each([
    ['Folgen (consequences of the causes)', 'de', 'impact'],
    ['Reasons und Folgen', 'de', 'impact'],
    ['Causes, Verlauf', 'en', 'cause'],
    ['Causes, Verlauf', 'de', 'course'],
  ])('the language of the note decides before all others: %s (%s)', (heading, language, role) => {
    expect(roleOf(heading, language)).toBe(role);
  });

  test('what means something else in the language of the note is no role there', () => {
    expect(roleOf('Folge 3', 'de')).toBeNull();
    expect(roleOf('Background der Krise', 'de')).toBe('cause');
    expect(roleOf('Background der Krise', 'en')).toBeNull();
  });
});

describe('a label is nothing but a role', () => {
  test.each([
    ['Cause', 'cause'],
    ['The main causes', 'cause'],
    ['Political effects', 'impact'],
    ['2. Consequences', 'impact'],
    ['Global impact', 'impact'],
    ['Impact(s)', 'impact'],
    ['Main causes', 'cause'],
    ['Cause:', 'cause'],
    ['Another effect', 'impact'],
    ['Short- and long-term causes', 'cause'],
    ['Causes (long-term)', 'cause'],
    ['Why?', 'cause'],
    ['Kurzfristige Folgen', 'impact'],
  ])('%s', (label, role) => {
    expect(labelRole(label)).toBe(role);
  });

  test.each([
    'Causes of the war',
    'Why did it happen',
    'After the talks of that long week in Vienna he gave his reasons',
    'Hitler',
    'Links',
    'Source questions',
    'Kennedy said',
    'Crash course',
    '',
  ])('no label: %s', (label) => {
    expect(labelRole(label)).toBeNull();
  });
});

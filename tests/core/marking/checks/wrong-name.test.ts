import { expect, test } from 'vitest';
import { kinds, mark } from '../marked';

const cuba = 'Kennedy ordered a naval blockade of Cuba in October 1962.';
const states = 'The United States blockaded Cuba in 1962.';
const franz = 'Gavrilo Princip shot Franz Ferdinand in Sarajevo.';
const landing = 'The Allies landed in Normandy in June 1944.';
const peace = 'The Treaty of Frankfurt ended the war between France and Prussia.';
const versailles = 'The Treaty of Versailles was signed in June 1919.';
const two = 'Khrushchev placed missiles in Cuba. Kennedy ordered a blockade of the island.';

test.each([
  [cuba, 'Nixon ordered a naval blockade of Cuba in October 1962'],
  [cuba, 'nixon ordered a naval blockade of cuba in october 1962'],
  [cuba, 'A naval blockade of Cuba was ordered by Nixon in October 1962'],
  [cuba, 'Kennedy ordered a naval blockade of Haiti in October 1962'],
  [states, 'The Soviet Union blockaded Cuba in 1962'],
  [states, 'the ussr blockaded cuba in 1962'],
  [states, 'The Soviet blockade of Cuba in 1962'],
  [franz, 'Trotsky shot Franz Ferdinand in Sarajevo'],
  [franz, 'Franz Ferdinand was shot by Trotsky in Sarajevo'],
  [franz, 'Gavrilo Princip shot Franz Ferdinand in Vienna'],
  [franz, 'Princip shot Archduke Rudolf in Sarajevo.'],
  [landing, 'The Allies landed in Sicily in June 1944'],
  [peace, 'The Treaty of Paris ended the war between France and Prussia'],
  [peace, 'The Treaty of Frankfurt ended the war between France and Russia'],
  [versailles, 'The Treaty of Paris was signed in June 1919'],
  [two, 'Khrushchev ordered a blockade of the island'],
])('"%s" is not "%s"', (model, answer) => {
  expect(kinds(mark(model, answer))).toContain('wrong-name');
});

test.each([
  [cuba, 'The president ordered a naval blockade of Cuba in October 1962'],
  [cuba, 'JFK ordered a naval blockade of Cuba in October 1962'],
  [cuba, 'Washington ordered a naval blockade of Cuba in October 1962'],
  [cuba, 'America ordered a naval blockade of Cuba in October 1962'],
  [
    cuba,
    'After Nixon had lost the election, Kennedy ordered a naval blockade of Cuba in October 1962',
  ],
  [cuba, 'A naval blockade of Cuba was ordered in October 1962 against Khrushchev'],
  [cuba, 'Kennedy blockaded Cuba while Castro and Khrushchev looked on'],
  [states, 'Kennedy blockaded Cuba in 1962'],
  [states, 'In 1962 Cuba was blockaded because of the Soviet Union'],
  [franz, 'A Serb shot Franz Ferdinand in Sarajevo'],
  [franz, 'Princip shot the Archduke in Bosnia'],
  [landing, 'The Allies landed in France in June 1944'],
  [landing, 'Britain, America and Canada landed in Normandy in June 1944'],
  [landing, 'The Allies landed on Omaha Beach in Normandy in June 1944'],
  [peace, 'The peace treaty ended the war between Napoleon III and Bismarck'],
  [two, 'Khrushchev placed missiles in Cuba'],
  [two, 'Kennedy ordered a blockade of the island'],
  ['Britain declared war in 1939. France declared war in 1939.', 'France declared war in 1939'],
  ['Germany invaded Poland in 1939. The USSR invaded Finland.', 'The USSR invaded Finland.'],
])('"%s" may be "%s"', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../host/ui/css/colours.css', import.meta.url), 'utf8');

function themeVariables(theme: string): Map<string, string> {
  const block = new RegExp(`\\.${theme} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map((hit) => [hit[1] ?? '', hit[2] ?? '']),
  );
}

/** Relative luminance, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['--background-primary', '--background-primary-alt', '--background-secondary'];
const inks = [
  ...['normal', 'muted', 'faint', 'accent', 'error', 'warning', 'success'].map(
    (name) => `--text-${name}`,
  ),
  ...['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'pink'].map(
    (name) => `--color-${name}`,
  ),
];
const pairs: [ink: string, surface: string][] = [
  ...surfaces.flatMap((surface) => inks.map((ink): [string, string] => [ink, surface])),
  ['--text-normal', '--background-secondary-alt'],
  ['--text-muted', '--background-secondary-alt'],
  ['--text-normal', '--interactive-normal'],
  ['--text-normal', '--interactive-hover'],
  ['--text-error', '--interactive-normal'],
  ['--text-faint', '--background-modifier-form-field'],
  ['--text-on-accent', '--interactive-accent'],
  ['--text-on-accent', '--interactive-accent-hover'],
  ['--text-on-accent', '--background-modifier-error'],
];

test.each(['theme-dark', 'theme-light'])('%s: text is read at 4.5 to 1 or better', (theme) => {
  const variables = themeVariables(theme);
  const value = (name: string): string => {
    const found = variables.get(name);
    if (found === undefined) throw new Error(`${theme} has no plain ${name}`);
    return found;
  };
  const weak = pairs
    .map(([ink, surface]) => ({ ink, surface, ratio: contrast(value(ink), value(surface)) }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ ink, surface, ratio }) => `${ink} on ${surface}: ${ratio.toFixed(2)}`);
  expect(weak).toEqual([]);
});

test('both themes define the same variables', () => {
  const names = (theme: string): string[] =>
    [...(new RegExp(`\\.${theme} \\{([^}]*)\\}`).exec(css)?.[1] ?? '').matchAll(/(--[\w-]+):/g)]
      .map((hit) => hit[1] ?? '')
      .sort();
  expect(names('theme-dark')).toEqual(names('theme-light'));
  expect(names('theme-dark').length).toBeGreaterThan(40);
});

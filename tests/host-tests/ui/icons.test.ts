// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
  addIcon,
  getIcon,
  getIconIds,
  removeIcon,
  setIcon,
  unknownIcons,
} from '../../host/ui/icons';
import { makeBench } from './bench';

beforeEach(() => {
  makeBench();
  unknownIcons.length = 0;
});

test.each(['lucide-landmark', 'landmark'])('%s is drawn from its shapes', (name) => {
  const el = createDiv({ text: 'old' });
  setIcon(el, name);
  const svg = el.firstElementChild;
  expect(el.textContent).toBe('');
  expect(svg?.getAttribute('class')).toBe('svg-icon lucide-landmark');
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg?.childElementCount).toBeGreaterThan(2);
});

test('a name that the app does not have draws nothing and is remembered', () => {
  const el = createDiv();
  setIcon(el, 'lucide-house-of-cards');
  setIcon(el, 'toString');
  expect(el.childElementCount).toBe(0);
  expect(unknownIcons).toEqual(['lucide-house-of-cards', 'toString']);
});

test('an empty name clears the icon and is no mistake', () => {
  const el = createDiv();
  setIcon(el, 'x');
  setIcon(el, '');
  expect(el.childElementCount).toBe(0);
  expect(unknownIcons).toEqual([]);
});

test('an added icon is drawn in a square of 100 until it is removed', () => {
  addIcon('my-dot', '<circle cx="50" cy="50" r="40" />');
  expect(getIcon('my-dot')?.getAttribute('viewBox')).toBe('0 0 100 100');
  expect(getIcon('my-dot')?.firstElementChild?.tagName).toBe('circle');
  expect(getIconIds()).toContain('my-dot');
  removeIcon('my-dot');
  expect(getIcon('my-dot')).toBeNull();
});

test('icons are those of Lucide 0.446, the last that the app has', () => {
  expect(getIconIds()).toContain('lucide-landmark');
  expect(getIconIds()).not.toContain('lucide-chess-king');
});

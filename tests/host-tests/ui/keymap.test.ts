// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Keymap, Scope } from '../../host/ui/keymap';
import { makeBench, press } from './bench';

test('the topmost scope hears the key, and the one below when it is gone', () => {
  const { keymap, root } = makeBench();
  const heard: string[] = [];
  const top = new Scope();
  root.register([], 'a', () => heard.push('root'));
  top.register([], 'a', () => heard.push('top'));
  keymap.pushScope(top);
  press('a');
  keymap.popScope(top);
  press('a');
  expect(heard).toEqual(['top', 'root']);
});

test('a parent scope hears what its child leaves', () => {
  const { keymap, root } = makeBench();
  const heard: string[] = [];
  root.register([], 'b', () => heard.push('parent'));
  keymap.pushScope(new Scope(root));
  press('b');
  expect(heard).toEqual(['parent']);
});

test('false stops the event and its default; anything else lets it pass', () => {
  const { root } = makeBench();
  root.register([], 'x', () => false);
  root.register([], 'y', () => true);
  expect(press('x')).toBe(false);
  expect(press('y')).toBe(true);
});

test('modifiers have to be just those; null takes any; Mod is Ctrl here', () => {
  const { root } = makeBench();
  const heard: string[] = [];
  root.register(['Mod', 'Shift'], 'k', () => {
    heard.push('both');
  });
  root.register(null, 'k', () => {
    heard.push('any');
  });
  press('k', { ctrlKey: true });
  press('K', { ctrlKey: true, shiftKey: true, code: 'KeyK' });
  expect(heard).toEqual(['any', 'both', 'any']);
});

test('an unregistered handler is silent', () => {
  const { root } = makeBench();
  const heard: string[] = [];
  root.unregister(root.register([], 'q', () => heard.push('q')));
  press('q');
  expect(heard).toEqual([]);
});

test.each([
  [{}, false],
  [{ ctrlKey: true }, 'tab'],
  [{ ctrlKey: true, altKey: true }, 'split'],
  [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
  [{ button: 1 }, 'tab'],
] as const)('a click with %o opens in: %s', (held, pane) => {
  expect(Keymap.isModEvent(new MouseEvent('click', held))).toBe(pane);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Component } from '../../host/data/component';

test('a component takes its listeners off the page, whatever they listen to', () => {
  const seen: string[] = [];
  const component = new Component();
  const button = document.createElement('button');
  component.load();
  component.registerDomEvent(button, 'click', () => seen.push('element'));
  component.registerDomEvent(document, 'keydown', () => seen.push('document'), { capture: true });
  component.registerDomEvent(window, 'resize', () => seen.push('window'));
  const act = (): void => {
    button.dispatchEvent(new MouseEvent('click'));
    document.dispatchEvent(new KeyboardEvent('keydown'));
    window.dispatchEvent(new Event('resize'));
  };
  act();
  expect(seen.splice(0)).toEqual(['element', 'document', 'window']);
  component.unload();
  act();
  expect(seen).toEqual([]);
});

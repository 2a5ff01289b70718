// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { displayTooltip, hideTooltip, installTooltips, setTooltip } from '../../host/ui/tooltip';
import { makeBench, texts } from './bench';

let undo: () => void;

beforeEach(() => {
  makeBench();
  vi.useFakeTimers();
  undo = installTooltips(document);
});
afterEach(() => {
  undo();
  vi.useRealTimers();
});

const hover = (el: HTMLElement): boolean =>
  el.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));

test('a tooltip is the accessible name, shown after a while on hover, gone on leaving', () => {
  const button = document.body.createEl('button');
  setTooltip(button, 'Fold all');
  expect(button.getAttr('aria-label')).toBe('Fold all');
  hover(button);
  expect(texts('.tooltip')).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(texts('.tooltip')).toEqual(['Fold all']);
  hover(document.body);
  expect(texts('.tooltip')).toEqual([]);
});

test('its own delay is kept, and an empty text takes it away', () => {
  const button = document.body.createEl('button');
  setTooltip(button, 'Now', { delay: 0, classes: ['mod-x'] });
  hover(button);
  vi.advanceTimersByTime(1);
  expect(document.querySelector('.tooltip')?.classList.contains('mod-x')).toBe(true);
  setTooltip(button, '');
  expect(button.attributes).toHaveLength(0);
});

test('displayTooltip shows at once, one at a time, on elements of the page alone', () => {
  const first = document.body.createDiv();
  displayTooltip(first, 'First');
  displayTooltip(document.body.createDiv(), 'Second');
  expect(texts('.tooltip')).toEqual(['Second']);
  displayTooltip(createDiv(), 'Nowhere');
  expect(texts('.tooltip')).toEqual([]);
  hideTooltip();
});

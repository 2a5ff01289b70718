// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { hexToRgb, hslToRgb, rgbToHex, rgbToHsl } from '../../host/ui/color';
import { Setting } from '../../host/ui/setting';
import { SettingGroup } from '../../host/ui/setting-group';
import { makeBench, one, type } from './bench';

beforeEach(() => void makeBench());

const named = (el: Element | null): string =>
  document.getElementById(el?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
const described = (el: Element | null): string =>
  (el?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

test('every control is named by its row, whichever of the two comes first', () => {
  const row = new Setting(document.body)
    .addText(() => undefined)
    .setName('Tag')
    .setDesc('Without the number sign')
    .addDropdown(() => undefined)
    .addSlider(() => undefined)
    .addToggle(() => undefined)
    .addColorPicker(() => undefined)
    .addTextArea(() => undefined)
    .addProgressBar(() => undefined);
  const controls = row.controlEl.findAll('input, select, textarea, [role=progressbar]');
  expect(controls).toHaveLength(7);
  for (const control of controls) {
    expect(named(control)).toBe('Tag');
    expect(described(control)).toBe('Without the number sign');
  }
});

test('an error stands in the row and is tied to the control until it is cleared', () => {
  const row = new Setting(document.body).setName('Tag').addText(() => undefined);
  row.setErrorMessage('No spaces');
  const field = one('input');
  expect(row.settingEl.hasClass('is-invalid')).toBe(true);
  expect(row.errorEl?.textContent).toBe('No spaces');
  expect([described(field), field.getAttr('aria-invalid')]).toEqual(['No spaces', 'true']);
  row.setErrorMessage(null);
  expect(row.errorEl).toBeNull();
  expect([row.settingEl.hasClass('is-invalid'), field.getAttr('aria-invalid')]).toEqual([
    false,
    null,
  ]);
});

test('a text reports what is typed, not what is set', () => {
  const typed: string[] = [];
  new Setting(document.body).addText((field) =>
    field.onChange((value) => typed.push(value)).setValue('set'),
  );
  type(one('input'), 'typed');
  expect(typed).toEqual(['typed']);
});

test('a toggle is a switch: a click turns it and reports', () => {
  const values: boolean[] = [];
  new Setting(document.body).addToggle((toggle) =>
    toggle.setValue(true).onChange((value) => values.push(value)),
  );
  const box = one('input');
  expect(box.getAttr('role')).toBe('switch');
  box.click();
  expect(values).toEqual([false]);
  expect(one('.checkbox-container').hasClass('is-enabled')).toBe(false);
});

test('a disabled row disables its controls', () => {
  new Setting(document.body)
    .addButton((button) => button.setButtonText('Go'))
    .addSearch(() => undefined)
    .setDisabled(true);
  expect(document.body.findAll('button:disabled, input:disabled')).toHaveLength(2);
});

test('a slider shows its value in the form that was asked for', () => {
  new Setting(document.body).addSlider((slider) =>
    slider
      .setLimits(0, 10, 1)
      .setValue(4)
      .setDisplayFormat((value) => `${value} days`),
  );
  expect(one('.slider-value').textContent).toBe('4 days');
  expect(one('input').getAttr('aria-valuetext')).toBe('4 days');
});

test('a search field is cleared by its button, which shows only when there is something to clear', () => {
  const queries: string[] = [];
  new Setting(document.body).addSearch((field) => field.onChange((query) => queries.push(query)));
  const clear = one('.search-input-clear-button');
  expect(clear.style.display).toBe('none');
  type(one('input'), 'abc');
  expect(clear.style.display).toBe('');
  clear.click();
  expect(queries).toEqual(['abc', '']);
});

test('a group is named by its heading and keeps its rows in its list', () => {
  const group = new SettingGroup(document.body).setHeading('Quiz');
  group.addSetting((row) => {
    row.setName('Questions');
  });
  expect(named(group.groupEl)).toBe('Quiz');
  expect(group.listEl.find('.setting-item-name').textContent).toBe('Questions');
});

test('what the host lacks throws by name', () => {
  expect(() => {
    new Setting(document.body).addMomentFormat();
  }).toThrow('Setting.addMomentFormat');
});

test.each(['#000000', '#ffffff', '#ff0000', '#00ff00', '#1a66b0', '#7656e4'])(
  '%s comes back from red, green and blue, and nearly from hue, saturation and lightness',
  (hex) => {
    const rgb = hexToRgb(hex);
    expect(rgbToHex(rgb)).toBe(hex);
    const back = hslToRgb(rgbToHsl(rgb));
    for (const part of ['r', 'g', 'b'] as const)
      expect(Math.abs(back[part] - rgb[part])).toBeLessThan(4);
  },
);

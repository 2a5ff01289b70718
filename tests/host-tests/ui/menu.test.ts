// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Menu, menusShown } from '../../host/ui/menu';
import { makeBench, one, press, texts } from './bench';

beforeEach(() => void makeBench());
afterEach(() => {
  for (const menu of [...menusShown()]) menu.hide();
});

const chosen: string[] = [];
function fruits(): Menu {
  chosen.length = 0;
  const menu = new Menu();
  for (const [name, section] of [
    ['Apple', 'a'],
    ['Banana', 'b'],
    ['Avocado', 'a'],
  ] as const) {
    menu.addItem((item) =>
      item
        .setTitle(name)
        .setSection(section)
        .setDisabled(name === 'Avocado')
        .onClick(() => chosen.push(name)),
    );
  }
  return menu;
}

test('items of one section stand together, with a line between sections', () => {
  fruits().showAtPosition({ x: 0, y: 0 });
  expect(texts('.menu-item-title')).toEqual(['Apple', 'Avocado', 'Banana']);
  expect(texts('.menu-separator')).toHaveLength(1);
  expect(one('.menu').getAttr('role')).toBe('menu');
});

test('arrow keys pass over what is disabled and go round; Enter takes the item', () => {
  fruits().showAtPosition({ x: 0, y: 0 });
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Apple');
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Apple');
  press('ArrowUp');
  press('Enter');
  expect(chosen).toEqual(['Banana']);
  expect(menusShown()).toEqual([]);
});

test('Escape closes it, says so, and gives the focus back', () => {
  const button = document.body.createEl('button');
  button.focus();
  const menu = fruits();
  let hidden = 0;
  menu.onHide(() => (hidden += 1));
  menu.showAtPosition({ x: 0, y: 0 });
  expect(document.activeElement).not.toBe(button);
  press('Escape');
  expect(hidden).toBe(1);
  expect(document.activeElement).toBe(button);
});

test('a press outside closes it, a press inside does not', () => {
  fruits().showAtPosition({ x: 0, y: 0 });
  one('.menu-item').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(menusShown()).toHaveLength(1);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(menusShown()).toEqual([]);
});

test('a disabled item does nothing when it is clicked', () => {
  fruits().showAtPosition({ x: 0, y: 0 });
  for (const el of document.body.findAll('.menu-item')) {
    if (el.textContent === 'Avocado') el.click();
  }
  expect(chosen).toEqual([]);
  expect(menusShown()).toHaveLength(1);
});

test('a checked item says so, and items cannot be added to a menu that is shown', () => {
  const menu = new Menu().addItem((item) => item.setTitle('Wrap').setChecked(true));
  menu.showAtPosition({ x: 0, y: 0 });
  expect(one('.menu-item').getAttr('aria-checked')).toBe('true');
  expect(() => menu.addSeparator()).toThrow('before the menu is shown');
});

test('listeners of one event share one menu', async () => {
  const event = new MouseEvent('contextmenu', { cancelable: true });
  Menu.forEvent(event).addItem((item) => item.setTitle('One'));
  Menu.forEvent(event).addItem((item) => item.setTitle('Two'));
  await sleep(5);
  expect(texts('.menu-item-title')).toEqual(['One', 'Two']);
});

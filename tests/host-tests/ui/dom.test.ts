// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { installDom } from '../../host/ui/dom';

beforeEach(() => {
  installDom(window);
  document.body.empty();
});

test('createEl sets what its options name and appends to the node it was called on', () => {
  const link = document.body.createEl('a', {
    cls: 'one two',
    text: 'Read',
    href: '#x',
    attr: { 'data-line': 3, hidden: null },
  });
  expect(link.outerHTML).toBe('<a class="one two" data-line="3" href="#x">Read</a>');
  expect(document.body.lastChild).toBe(link);
});

test('createDiv takes a class as a string and calls back before the parent has the element', () => {
  let parent: Node | null = document.body;
  const div = document.body.createDiv('row', (el) => (parent = el.parentNode));
  expect(div.className).toBe('row');
  expect(parent).toBeNull();
});

test('prepend puts the new element first', () => {
  document.body.createSpan({ text: 'second' });
  document.body.createSpan({ text: 'first', prepend: true });
  expect(document.body.textContent).toBe('firstsecond');
});

test('global createEl leaves the element outside the document, createSvg is of the SVG namespace', () => {
  expect(createDiv('x').isConnected).toBe(false);
  expect(createSvg('svg').namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(createFragment((part) => part.createEl('b')).childNodes).toHaveLength(1);
});

test('classes are added, toggled and removed, several at a time', () => {
  const el = createDiv('a b');
  el.addClass('c', 'd');
  el.removeClass('a', 'c');
  el.toggleClass(['b', 'e'], true);
  el.toggleClass('d', false);
  expect(el.className).toBe('b e');
  expect(el.hasClass('e')).toBe(true);
});

test('setAttr removes an attribute for null', () => {
  const el = createDiv({ attr: { title: 'x' } });
  el.setAttr('title', null);
  expect(el.getAttr('title')).toBeNull();
});

test('setChildrenInPlace keeps the nodes that stay', () => {
  const el = createDiv();
  const [a, b, c] = [el.createSpan(), el.createSpan(), createSpan()];
  if (!a || !b || !c) throw new Error('three spans');
  el.setChildrenInPlace([b, c]);
  expect([...el.childNodes]).toEqual([b, c]);
  expect(a.parentNode).toBeNull();
});

test('matchParent looks up to the last parent and no further', () => {
  const outer = createDiv('outer');
  const inner = outer.createDiv('inner');
  const leaf = inner.createSpan();
  expect(leaf.matchParent('.outer')).toBe(outer);
  expect(leaf.matchParent('.outer', inner)).toBeNull();
});

test('a delegated listener hears its selector alone, until it is taken off', () => {
  const list = document.body.createDiv();
  const row = list.createDiv('row').createSpan();
  const other = list.createDiv('other');
  const heard: string[] = [];
  const listener = (_event: MouseEvent, target: HTMLElement): void => {
    heard.push(target.className);
  };
  list.on('click', '.row', listener);
  row.click();
  other.click();
  list.off('click', '.row', listener);
  row.click();
  expect(heard).toEqual(['row']);
});

test('onNodeInserted fires when the element comes into the page, once if so asked', async () => {
  const el = createDiv();
  let times = 0;
  el.onNodeInserted(() => (times += 1), true);
  document.body.append(el);
  await sleep(5);
  el.remove();
  await sleep(5);
  document.body.append(el);
  await sleep(5);
  expect(times).toBe(1);
});

test('instanceOf, doc and win answer for nodes and events', () => {
  const el = document.body.createDiv();
  expect(el.instanceOf(HTMLElement)).toBe(true);
  expect(el.instanceOf(HTMLInputElement)).toBe(false);
  expect(el.doc).toBe(document);
  expect(el.win).toBe(window);
  expect(new MouseEvent('click').instanceOf(MouseEvent)).toBe(true);
});

test('arrays, strings, numbers and objects have what the app adds', () => {
  const list = [3, 1, 3, 2];
  list.remove(3);
  expect(list).toEqual([1, 2]);
  expect([list.first(), list.last(), list.contains(2)]).toEqual([1, 2, true]);
  expect([1, 1, 2].unique()).toEqual([1, 2]);
  expect(Array.combine([[1], [2, 3]])).toEqual([1, 2, 3]);
  expect('a {0} b {1}'.format('x', 'y')).toBe('a x b y');
  expect(Math.clamp(9, 0, 5)).toBe(5);
  expect([Object.isEmpty({}), isBoolean(0), String.isString('')]).toEqual([true, false, true]);
});

test('extensions are not enumerable: for-in over an array gives its indexes alone', () => {
  const keys: string[] = [];
  const list: object = ['x'];
  for (const key in list) keys.push(key);
  expect(keys).toEqual(['0']);
});

test('what the host lacks throws by name', () => {
  expect(() => {
    ajax({ url: 'x' });
  }).toThrow('ajax is not in this test host');
});

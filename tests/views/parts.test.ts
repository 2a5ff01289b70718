import { describe, expect, test } from 'vitest';
import { placeOf, shiftOf } from '../../src/views/drag-order';
import { cutPieces } from '../../src/views/lit-text';
import { carry, fitView, gripOf } from '../../src/views/picture-view';

describe('lit stretches', () => {
  test('may overlap, and the pieces put together are the text', () => {
    const pieces = cutPieces('Stalin lifted the blockade', [
      { start: 0, end: 13, look: 'covered' },
      { start: 7, end: 17, look: 'partly' },
    ]);
    expect(pieces.map((piece) => [piece.text, piece.looks])).toEqual([
      ['Stalin ', ['covered']],
      ['lifted', ['covered', 'partly']],
      [' the', ['partly']],
      [' blockade', []],
    ]);
  });

  test('that reach beyond the text, or are empty, do no harm', () => {
    const read = (start: number, end: number): string =>
      cutPieces('abc', [{ start, end, look: 'covered' }])
        .map((piece) => (piece.looks.length > 0 ? `[${piece.text}]` : piece.text))
        .join('');
    expect([read(1, 9), read(-4, 1), read(2, 2), read(5, 9)]).toEqual([
      'a[bc]',
      '[a]bc',
      'abc',
      'abc',
    ]);
  });
});

describe('a picture in its frame', () => {
  const frame = { width: 400, height: 300 };

  test('zooms about the pointer: what is under it stays there', () => {
    const from = { x: 100, y: 60 };
    const view = carry(fitView, frame, { from, factor: 2 });
    expect([(from.x - view.x) / view.scale, (from.y - view.y) / view.scale]).toEqual([100, 60]);
  });

  test('zooming in and out again fits', () => {
    const near = carry(fitView, frame, { from: { x: 10, y: 10 }, factor: 2 });
    expect(carry(near, frame, { from: { x: 300, y: 200 }, factor: 0.5 })).toEqual(fitView);
  });

  test('its edges never come inside the frame', () => {
    const from = { x: 0, y: 0 };
    const view = carry(fitView, frame, { from, factor: 2 });
    expect(carry(view, frame, { from, to: { x: 500, y: 500 } })).toMatchObject({ x: 0, y: 0 });
    expect(carry(view, frame, { from, to: { x: -5000, y: -5000 } })).toMatchObject({
      x: -400,
      y: -300,
    });
  });

  test('stays between two fingers that spread and move', () => {
    const before = gripOf([
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]);
    const after = gripOf([
      { x: 60, y: 120 },
      { x: 260, y: 120 },
    ]);
    const factor = after.spread / before.spread;
    const view = carry(fitView, frame, { from: before, to: after, factor });
    expect(view.scale).toBe(2);
    expect([(160 - view.x) / 2, (120 - view.y) / 2]).toEqual([150, 100]);
  });
});

/** Four rows of 60 px, of which one has been dragged by so many px. */
const drag = (from: number, by: number) => ({
  pointer: 1,
  y: 0,
  by,
  from,
  middles: [30, 90, 150, 210],
  room: 60,
});

test('rows make room for the one that is dragged past them', () => {
  expect([0, 1, 2, 3].map((index) => shiftOf(index, drag(0, 130)))).toEqual([130, -60, -60, 0]);
  expect([0, 1, 2, 3].map((index) => shiftOf(index, drag(3, -130)))).toEqual([0, 60, 60, -130]);
});

test('a dragged row stands where it covers half of another, and nowhere else', () => {
  expect([0, 29, 31, 89, 91, 120, 400].map((by) => placeOf(drag(0, by)))).toEqual([
    0, 0, 1, 1, 2, 2, 3,
  ]);
  expect([0, -29, -31, -120, -400].map((by) => placeOf(drag(3, by)))).toEqual([3, 3, 2, 1, 0]);
});

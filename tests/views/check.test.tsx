// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckView, type CheckHandlers, type CheckState } from '../../src/views/check';
import { openPage, type Page } from './page';
import { cartoonSet, checkState, marking, passageSet, typedAnswer } from './states';

let page: Page;
let state: CheckState;

const handlers = {
  type: vi.fn<CheckHandlers['type']>(),
  mark: vi.fn<CheckHandlers['mark']>((at) => {
    show(checkState({ answers: { [at]: { text: typedAnswer, marking, saved: true } } }));
  }),
  markAll: vi.fn<CheckHandlers['markAll']>(),
  tryAgain: vi.fn<CheckHandlers['tryAgain']>((at) => {
    show(checkState({ answers: { [at]: { text: typedAnswer, marking: null, saved: true } } }));
  }),
  openLine: vi.fn<CheckHandlers['openLine']>(),
  nextSet: vi.fn<CheckHandlers['nextSet']>(),
  previousSet: vi.fn<CheckHandlers['previousSet']>(),
  openNote: vi.fn<CheckHandlers['openNote']>(),
} satisfies CheckHandlers;

const show = (next: CheckState): void => {
  state = next;
  page.update();
};
const box = (question: number): HTMLTextAreaElement => {
  const found = page.root.querySelectorAll('article')[question]?.querySelector('textarea');
  if (!found) throw new Error(`Question ${question} has no box`);
  return found;
};

beforeEach(() => {
  vi.clearAllMocks();
  state = checkState();
  page = openPage(() => <CheckView state={state} handlers={handlers} />);
});
afterEach(() => page.close());

const models = cartoonSet.questions.map((question) => question.model).filter(Boolean);

describe('before marking', () => {
  test('no model answer is anywhere in the page, typed or not', () => {
    show(checkState({ answers: { 1: { text: 'Something', marking: null, saved: true } } }));
    for (const model of models) {
      for (const words of model.split(/[,.]/u).filter((part) => part.trim() !== '')) {
        expect(page.root.innerHTML).not.toContain(words.trim());
      }
    }
  });

  test('marking one answer does not show the model of another', () => {
    show(checkState({ answers: { 1: { text: typedAnswer, marking, saved: true } } }));
    expect(page.root.textContent).toContain(models[1]);
    expect(page.root.innerHTML).not.toContain('The bear stands');
  });

  test('every box is named by its question, which has a number where nothing is asked', () => {
    const name = (question: number): string => {
      const id = box(question).getAttribute('aria-labelledby') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    };
    expect(name(0)).toBe('Question 1');
    expect(name(1)).toBe('2. What does the cartoon suggest about the blockade? 4 marks');
  });

  test('what is typed is handed on, and stays while older words are drawn again', () => {
    page.type(box(0), 'The bear');
    expect(handlers.type).toHaveBeenLastCalledWith(0, 'The bear');
    page.update();
    expect(box(0).value).toBe('The bear');
  });

  test('“Saved” is said only when it is true', () => {
    show(checkState({ answers: { 0: { text: 'A bear', marking: null, saved: false } } }));
    expect(page.root.textContent).not.toContain('Saved');
    show(checkState({ answers: { 0: { text: 'A bear', marking: null, saved: true } } }));
    expect(page.root.textContent).toContain('Saved');
  });

  test('a question without a model answer cannot be marked, and says so', () => {
    expect(page.root.querySelectorAll('textarea')).toHaveLength(2);
    expect(page.root.textContent).toContain('nothing to check against');
  });
});

describe('marking', () => {
  test('Ctrl or Command with Enter marks; Enter alone is a new line', () => {
    box(1).focus();
    page.press('Enter');
    expect(handlers.mark).not.toHaveBeenCalled();
    page.press('Enter', { ctrlKey: true });
    expect(handlers.mark).toHaveBeenLastCalledWith(1);
  });

  test('the verdict is read out: the sum, what was said wrong, then point by point', () => {
    expect(page.announced()).toBe('');
    box(1).focus();
    page.press('Enter', { metaKey: true });
    expect(page.announced()).toBe(
      'Question 2: Partly right. 1 of 4 points. You wrote “willing”; your note says “unwilling”. ' +
        'Covered: the blockade was failing. Partly: the planes flew over it unhindered. ' +
        'Contradicted: It shows Stalin as unwilling to shoot. Missed: that would have meant war.',
    );
  });

  test('every point has its verdict in words', () => {
    handlers.mark(1);
    const said = [...page.root.querySelectorAll('.causeway-point')].map((one) => one.textContent);
    expect(said).toEqual([
      'Coveredthe blockade was failing',
      'Partlythe planes flew over it unhindered',
      'ContradictedIt shows Stalin as unwilling to shoot',
      'Missedthat would have meant war',
    ]);
  });

  test('the answer stays whole, with the words that matched lit in both texts', () => {
    handlers.mark(1);
    expect(page.find('.is-yours .causeway-words').textContent).toBe(typedAnswer);
    expect(page.find('.is-model .causeway-words').textContent).toBe(models[1]);
    expect(page.find('.is-yours .is-covered').textContent).toBe('blockade was failing');
    expect(page.find('.is-model .is-covered').textContent).toBe('blockade was failing');
    expect(page.find('.is-model .is-missed').textContent).toBe('that would have meant war');
  });

  test('the focus goes on to the next question, by Enter', () => {
    box(1).focus();
    page.press('Enter', { ctrlKey: true });
    expect(page.focused()).toContain('Next question');
    page.press('Enter');
    expect(document.activeElement).toBe(box(0));
  });

  test('trying again gives the box back, with the words and the focus in it', () => {
    handlers.mark(1);
    const again = page.button('Try again');
    again.focus();
    page.click(again);
    expect(box(1).value).toBe(typedAnswer);
    expect(document.activeElement).toBe(box(1));
  });

  test('marking elsewhere does not take the focus', () => {
    box(0).focus();
    handlers.mark(1);
    expect(document.activeElement).toBe(box(0));
  });

  test('all can be marked at once when something is written', () => {
    expect(() => page.button('Check all answers')).toThrow();
    show(checkState({ answers: { 0: { text: 'A bear', marking: null, saved: true } } }));
    page.click(page.button('Check all answers'));
    expect(handlers.markAll).toHaveBeenCalledOnce();
  });
});

describe('the sources', () => {
  test('a missing picture is named, with what to do', () => {
    expect(page.find('.causeway-gone').textContent).toContain('pictures/airlift cartoon.png');
    page.click(page.button('Open in note'));
    expect(handlers.openLine).toHaveBeenLastCalledWith(40);
  });

  test('a picture is zoomed by keys, and fits again', () => {
    show(checkState({ images: { 'pictures/airlift cartoon.png': 'app://cartoon.png' } }));
    const scale = (): string => page.find('img').style.transform;
    page.find('.causeway-picture').focus();
    page.press('+');
    expect(scale()).toContain('scale(1.4)');
    page.press('0');
    expect(scale()).toContain('scale(1)');
  });

  test('a passage is a quotation with its attribution, and a link opens its note', () => {
    show(checkState({ set: passageSet, setIndex: 1 }));
    expect(page.find('blockquote').textContent).toBe(passageSet.sources[0]?.text);
    expect(page.find('figcaption').textContent).toBe('A Berlin schoolgirl, diary, March 1949');
    page.click(page.button('Tempelhof'));
    expect(handlers.openNote).toHaveBeenLastCalledWith('Tempelhof');
  });

  test('another set is reached from here, and what was typed does not carry over', () => {
    page.type(box(0), 'A bear');
    page.click(page.button('Next sources'));
    expect(handlers.nextSet).toHaveBeenCalledOnce();
    show(checkState({ set: passageSet, setIndex: 1 }));
    expect(box(0).value).toBe('');
    expect(page.button('Next sources').hasAttribute('disabled')).toBe(true);
  });
});

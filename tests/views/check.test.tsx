// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckView, type CheckHandlers, type CheckState } from '../../src/views/check';
import { openPage, type Page } from './page';
import { checkState, marked, ruled, typed, typedAnswer } from './check-states';
import { cartoonSet, passageSet } from './outline-states';

let page: Page;
let state: CheckState;

const handlers = {
  type: vi.fn<CheckHandlers['type']>(),
  leave: vi.fn<CheckHandlers['leave']>(),
  mark: vi.fn<CheckHandlers['mark']>((at) => show(checkState({ answers: { [at]: marked() } }))),
  markAll: vi.fn<CheckHandlers['markAll']>(),
  tryAgain: vi.fn<CheckHandlers['tryAgain']>((at) => {
    show(checkState({ answers: { [at]: typed(typedAnswer) } }));
  }),
  rule: vi.fn<CheckHandlers['rule']>(),
  openLine: vi.fn<CheckHandlers['openLine']>(),
  retry: vi.fn<CheckHandlers['retry']>(() => Promise.resolve()),
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
    show(checkState({ answers: { 1: typed('Something') } }));
    for (const model of models) {
      for (const words of model.split(/[,.]/u).filter((part) => part.trim() !== '')) {
        expect(page.root.innerHTML).not.toContain(words.trim());
      }
    }
  });

  test('marking one answer does not show the model of another', () => {
    show(checkState({ answers: { 1: marked() } }));
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
    show(checkState({ answers: { 0: typed('A bear', { kept: 'soon' }) } }));
    expect(page.root.textContent).not.toContain('Saved');
    show(checkState({ answers: { 0: typed('A bear') } }));
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
      'Question 2: Partly right. 2 of 4 points. You wrote “willing”; your note says “unwilling”. ' +
        'Covered: the blockade was failing. Partly: the planes flew over it unhindered. ' +
        'Contradicted: It shows Stalin as unwilling to shoot. Missed: that would have meant war.',
    );
  });

  test('every point has its verdict in words', () => {
    handlers.mark(1);
    const said = [...page.root.querySelectorAll('.causeway-point')].map((one) =>
      [...one.querySelectorAll('strong, [dir]')].map((part) => part.textContent).join(': '),
    );
    expect(said).toEqual([
      'Covered: the blockade was failing',
      'Partly: the planes flew over it unhindered',
      'Contradicted: It shows Stalin as unwilling to shoot',
      'Missed: that would have meant war',
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

  test('a long answer says that it is being marked; the focus waits there and goes on by itself', () => {
    handlers.mark.mockImplementationOnce((at) => {
      show(checkState({ answers: { [at]: typed(typedAnswer, { stage: 'marking' }) } }));
    });
    box(1).focus();
    page.press('Enter', { ctrlKey: true });
    expect(page.focused()).toBe('Checking your answer …');
    expect(document.activeElement?.getAttribute('aria-busy')).toBe('true');
    show(checkState({ answers: { 1: marked() } }));
    expect(page.focused()).toContain('Next question');
    expect(page.announced()).toContain('Partly right');
  });

  test('where the note gives marks the verdict counts in them, and a grade is nowhere', () => {
    handlers.mark(1);
    expect(page.find('.causeway-verdict').textContent).toContain('2 of 4 points');
    expect(page.root.textContent).not.toMatch(/grade|level|%/iu);
  });

  test('what was marked before the view was opened is shown and not read out', () => {
    show(checkState({ answers: { 1: marked({ isNews: false }) } }));
    expect(page.find('.causeway-verdict').textContent).toContain('Partly right');
    expect(page.announced()).toBe('');
  });

  test('a model answer edited since it was marked is said, and the words are still there', () => {
    show(checkState({ answers: { 1: typed(typedAnswer, { outdated: true }) } }));
    expect(page.root.textContent).toContain('has changed since this was checked');
    expect(box(1).value).toBe(typedAnswer);
    expect(page.root.querySelector('.causeway-verdict')).toBeNull();
  });

  test('words that could not be kept are said to be so, while they are typed and when they are marked', () => {
    const answers = [typed(typedAnswer, { kept: 'no' }), marked({ kept: 'no' })];
    for (const answer of answers) {
      show(checkState({ answers: { 1: answer } }));
      expect(page.find('[role=alert]').textContent).toContain('no room left');
      expect(page.root.textContent).not.toContain('Saved');
    }
  });

  test('the box hands its words over when it is left', () => {
    box(0).focus();
    box(1).focus();
    expect(handlers.leave).toHaveBeenCalled();
  });

  test('marking elsewhere does not take the focus', () => {
    box(0).focus();
    handlers.mark(1);
    expect(document.activeElement).toBe(box(0));
  });

  test('all can be marked at once when something is written', () => {
    expect(() => page.button('Check all answers')).toThrow();
    show(checkState({ answers: { 0: typed('A bear') } }));
    page.click(page.button('Check all answers'));
    expect(handlers.markAll).toHaveBeenCalledOnce();
  });
});

describe('the last word', () => {
  const rulingOf = (point: number): HTMLElement => {
    const found = page.root.querySelectorAll<HTMLElement>('.causeway-point > .is-pill')[point];
    if (!found) throw new Error(`No ruling on point ${point}`);
    return found;
  };

  test('is “I was wrong” about a covered point and “I was right” about any other', () => {
    handlers.mark(1);
    expect([0, 1, 2, 3].map((at) => rulingOf(at).textContent)).toEqual([
      'I was wrong',
      'I was right',
      'I was right',
      'I was right',
    ]);
    page.click(rulingOf(3));
    expect(handlers.rule).toHaveBeenLastCalledWith(1, 3);
  });

  test('says which point it speaks of to those who do not see it', () => {
    handlers.mark(1);
    expect(rulingOf(3).getAttribute('aria-label')).toBe('I was right: that would have meant war');
  });

  test('can be taken back in the same place, says whose it is, and keeps the focus', () => {
    handlers.mark(1);
    rulingOf(3).focus();
    const now = ruled(3);
    const points = now.points.map((point, at) =>
      at === 3 ? { ...point, verdict: 'covered' as const } : point,
    );
    show(checkState({ answers: { 1: marked({ marking: { ...now, points, score: 0.7 } }) } }));
    expect(rulingOf(3).textContent).toBe('Undo');
    expect(document.activeElement).toBe(rulingOf(3));
    expect(page.root.querySelectorAll('.causeway-point')[3]?.textContent).toContain(
      'your decision',
    );
    expect(page.announced()).toBe(
      'Covered: that would have meant war. 3 of 4 points. Partly right.',
    );
  });

  test('is not to be had on an answer of no words', () => {
    show(checkState({ answers: { 1: marked({ text: ' ' }) } }));
    expect(page.root.textContent).toContain('Nothing was written.');
    expect(page.root.querySelector('.causeway-point > .is-pill')).toBeNull();
  });
});

describe('what a verdict is about', () => {
  const shown = (text: 'yours' | 'model'): string =>
    [...page.root.querySelectorAll(`.is-${text} .is-shown`)].map((lit) => lit.textContent).join('');
  const point = (at: number): HTMLElement => {
    const found = page.root.querySelectorAll<HTMLElement>('.causeway-point-words')[at];
    if (!found) throw new Error(`No point ${at}`);
    return found;
  };
  beforeEach(() => handlers.mark(1));

  test('stands out in both texts while the focus is on a point, and no longer', () => {
    page.run(() => point(1).focus());
    expect(shown('yours')).toBe('planes flew right over it');
    expect(shown('model')).toBe('the planes flew over it unhindered');
    page.run(() => page.button('Try again').focus());
    expect(shown('yours')).toBe('');
  });

  test('stays lit when it is chosen, until it is chosen again', () => {
    page.click(point(0));
    expect(shown('yours')).toBe('The blockade was failing');
    expect(point(0).getAttribute('aria-pressed')).toBe('true');
    page.click(point(0));
    expect(shown('yours')).toBe('');
  });

  test('is shown by a sentence about what was said wrong, with the point that it denies', () => {
    page.click(page.find('button.causeway-flag'));
    expect(shown('yours')).toBe('willing to shoot');
    expect(shown('model')).toBe('It shows Stalin as unwilling to shoot');
  });

  test('is told in words as well', () => {
    expect(point(0).textContent).toContain('In your answer: The blockade was failing');
  });
});

describe('attempts', () => {
  const earlier = [{ text: 'It was failing.', marking: ruled() }];
  const better = marked({ earlier, marking: { ...ruled(), score: 0.8 } });

  test('say how it went before and how it goes now', () => {
    show(checkState({ answers: { 1: better } }));
    expect(page.find('.causeway-verdict').textContent).toContain(
      'Attempt 2 · before: 2 of 4 points, now 3 of 4',
    );
  });

  test('are there to be looked at, with their verdicts, when they are asked for', () => {
    show(checkState({ answers: { 1: better } }));
    const details = page.find('details');
    expect(details.textContent).toBe('Show 1 earlier attempt');
    page.run(() => {
      details.setAttribute('open', '');
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.textContent).toContain('Attempt 1 · 2 of 4 points');
    expect(details.textContent).toContain('It was failing.');
    expect(details.textContent).toContain('Missed');
  });

  test('a first one has nothing before it', () => {
    handlers.mark(1);
    expect(page.root.textContent).not.toContain('Attempt');
  });
});

describe('the way through a note', () => {
  const progress = { answered: 2, questions: 3, points: { earned: 5, of: 8 } };

  test('says how far one has come in all of it', () => {
    show(checkState({ progress }));
    expect(page.find('.causeway-check-head').textContent).toContain(
      '2 of 3 answered · 5 of 8 points',
    );
  });

  test('leads from the end of a finished set to the next one', () => {
    show(checkState({ set: passageSet, answers: { 0: marked() }, progress }));
    const foot = page.find('.causeway-check-foot');
    expect(foot.textContent).toContain('All answered here');
    page.click(foot.querySelector('button.is-primary'));
    expect(handlers.nextSet).toHaveBeenCalledOnce();
  });

  test('says at its end that all is answered', () => {
    const all = { ...progress, answered: 3 };
    const answers = { 0: marked() };
    show(checkState({ set: passageSet, setIndex: 1, answers, progress: all }));
    expect(page.find('.causeway-check-foot').textContent).toContain('All questions of this note');
    expect(page.find('.causeway-check-foot').textContent).toContain('Previous sources');
  });

  test('begins at the question that was asked for: in its box, or beside it where a keyboard would pop up', () => {
    show(checkState({ start: { question: 1, typing: true } }));
    expect(page.find('[data-start]')).toBe(box(1));
    show(checkState({ start: { question: 1, typing: false } }));
    expect(page.find('[data-start]').tagName).toBe('ARTICLE');
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

  test('a picture is zoomed by the wheel about the pointer, and moved sideways when it is zoomed', () => {
    show(checkState({ images: { 'pictures/airlift cartoon.png': 'app://cartoon.png' } }));
    const frame = page.find('.causeway-picture');
    const turn = (deltaY: number): void =>
      page.run(() => frame.dispatchEvent(new WheelEvent('wheel', { deltaY, cancelable: true })));
    turn(-100);
    expect(page.find('img').style.transform).toContain('scale(1.28');
    turn(400);
    expect(page.find('img').style.transform).toContain('scale(1)');
  });

  test('a picture that cannot be shown is said to be so, and not to be missing', () => {
    show(checkState({ images: { 'pictures/airlift cartoon.png': 'app://cartoon.png' } }));
    page.run(() => page.find('img').dispatchEvent(new Event('error')));
    expect(page.find('.causeway-gone').textContent).toContain('cannot be shown');
    expect(page.find('.causeway-gone').textContent).not.toContain('Put the file');
  });

  test('can be put away in a narrow pane, and are one control from there', () => {
    const toggle = page.button('Hide the source');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    page.click(toggle);
    expect(page.button('Show the source').getAttribute('aria-expanded')).toBe('false');
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

import type { Strings } from '../../strings';
import { markAnswer } from '../marking/mark';
import type { Marking, Stretch } from '../marking/marking';
import { plainName } from '../quiz/aliases';
import { GAP } from '../quiz/stem';
import { namesLike } from '../text/aliases';
import { isStopWord } from '../text/stop-words';
import { fitDate, type DateFit } from './typed-date';
import { fitNumber, type NumberFit } from './typed-number';
import {
  isHalfOfName,
  isLastName,
  lacksNumeral,
  meantName,
  otherNamed,
  slippedWord,
  type Asked,
} from './typed-name';

/** What the marker made of a short typed answer. */
export interface TypedMark {
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1 */
  readonly score: number;
  /** Why, as a plain sentence without its stop; '' where the verdict alone says it. */
  readonly remark: string;
  /** The words that say the same, in pairs. */
  readonly matches: readonly { readonly model: Stretch; readonly answer: Stretch }[];
  /** What of the typed words contradicts the note. */
  readonly wrong: readonly Stretch[];
}

/** No letter and no digit. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/**
 * Marks a typed answer to a question that asks for one fact, leniently: dates by what they mean, names by what tells
 * them from others, slips of typing forgiven and said. Nothing makes it fail.
 */
export function markTyped(question: Asked, text: string, strings: Strings): TypedMark {
  const { marking, matches } = markBest(question, text, strings);
  const { verdict, remark } = isSaid(question, text)
    ? correct
    : judgeFor(question)({ question, text, marking, matches, strings });
  return {
    verdict,
    score: scores[verdict],
    remark,
    matches: verdict === 'wrong' ? [] : matches,
    wrong: marking.flags.flatMap(({ start, end }) =>
      verdict === 'correct' || start === undefined || end === undefined ? [] : [{ start, end }],
    ),
  };
}

function judgeFor({ date, wanted }: Asked): (scene: Scene) => Judgement {
  if (date) return (scene) => judgeFit(fitDate(scene.text, date, scene.question.language), scene);
  return wanted === 'number' ? judgeNumber : wanted === 'words' ? judgeWords : judgeName;
}

/** Half an answer earns what half a point earns. */
const scores = { correct: 1, partly: 0.5, wrong: 0, skipped: 0 };

type Matches = TypedMark['matches'];

interface Scene {
  readonly question: Asked;
  readonly text: string;
  readonly marking: Marking;
  readonly matches: Matches;
  readonly strings: Strings;
}

type Judgement = Pick<TypedMark, 'verdict' | 'remark'>;

const correct: Judgement = { verdict: 'correct', remark: '' };

/** The answer held against the key and everything else that it is called, the best of it. */
function markBest(
  question: Asked,
  text: string,
  strings: Strings,
): Pick<Scene, 'marking' | 'matches'> {
  const { model, also, others, stem, language } = question;
  const answer = meantName(question, text);
  const about = { question: stem, answer, marks: 1, names: others, language };
  const [first, ...rest] = [model, ...also].map((each) =>
    markAnswer({ ...about, model: each }, strings),
  );
  if (!first) throw new Error('A typed question without an answer');
  const marking = rest.reduce((best, other) => (other.score > best.score ? other : best), first);
  // Where another name was typed, or a date in other figures, all of both says the same.
  const isOther = marking !== first || answer !== text || isSaid(question, text);
  const whole = { model: { start: 0, end: model.length }, answer: { start: 0, end: text.length } };
  const pairs = isOther ? [] : marking.points.flatMap((each) => each.matches);
  return { marking, matches: pairs.length > 0 ? pairs : [whole] };
}

/** In the note's own words, whatever the case, accents and articles. */
function isSaid({ model, also }: Asked, text: string): boolean {
  const typed = plainName(text);
  return [model, ...also].some((name) => plainName(name) === typed);
}

/** By what it comes to, in figures or in words; a number in words of another tongue as the note writes it. */
function judgeNumber(scene: Scene): Judgement {
  const { model, stem } = scene.question;
  return judgeFit(fitNumber(scene.text, model, stem.split(GAP)[1] ?? ''), scene);
}

/** Of a date or a number, which may be right as far as it goes. */
function judgeFit(
  fit: DateFit | NumberFit,
  { question, text, marking, strings }: Scene,
): Judgement {
  const { model, date } = question;
  const { rough, calls, noYear, oneOfThem } = strings.quiz.typed;
  switch (fit) {
    case 'right':
      return correct;
    case 'rough':
      return { verdict: 'partly', remark: (date ? rough : calls)(model) };
    case 'no-year':
      return { verdict: 'partly', remark: noYear(model) };
    case 'guess':
      return { verdict: 'partly', remark: oneOfThem(model) };
    case 'wrong':
      return { verdict: 'wrong', remark: strings.marking.instead(text.trim(), model) };
    case 'none':
      return saysNothing(marking) ?? { verdict: 'wrong', remark: '' };
  }
}

/** The telling words, in any order; most of them, or what means the same. */
function judgeWords({ question, text, marking, strings }: Scene): Judgement {
  const { model, also } = question;
  const bag = (words: string): string[] =>
    plainName(words)
      .split(' ')
      .filter((word) => word !== '' && !isStopWord(word))
      .sort();
  const said = bag(text).join(' ');
  const isAll = said !== '' && [model, ...also].some((each) => bag(each).join(' ') === said);
  if (isAll) return correct;
  const found = new Set(
    marking.points.flatMap(({ matches }) => matches.map(({ model: at }) => at.start)),
  );
  const wanted = bag(model).length;
  // One word of two is what the marker takes for a fact, and is half of it.
  if (marking.overall === 'correct' && wanted > 1 && found.size * 2 <= wanted) {
    return { verdict: 'partly', remark: strings.quiz.typed.calls(model) };
  }
  return saysNothing(marking) ?? asMarked(marking);
}

/** "I don't know" is as good as skipped. */
function saysNothing({ flags: [flag] }: Marking): Judgement | null {
  return flag?.kind === 'no-knowledge' ? { verdict: 'skipped', remark: '' } : null;
}

/** As the marker says, and why. */
function asMarked({ overall, flags: [flag] }: Marking): Judgement {
  return { verdict: overall, remark: flag?.message ?? '' };
}

function judgeName({ question, text, marking, matches, strings }: Scene): Judgement {
  const { model } = question;
  const words = strings.quiz.typed;
  const nothing = saysNothing(marking);
  if (nothing) return nothing;
  const isRight = marking.overall === 'correct' || isLastName(question, text);
  const other = otherNamed(question, text);
  if (other !== null) {
    return isRight && plainName(other) !== plainName(text)
      ? { verdict: 'partly', remark: words.oneOfThem(model) }
      : { verdict: 'wrong', remark: strings.marking.instead(other, model) };
  }
  if (isRight && isHalfOfName(question, text)) {
    return { verdict: 'partly', remark: strings.marking.instead(text.trim(), model) };
  }
  if (isRight && lacksNumeral(question, text)) {
    return { verdict: 'partly', remark: words.calls(model) };
  }
  if (isRight) {
    const slipped = slippedWord(question, text, matches);
    return { verdict: 'correct', remark: slipped === null ? '' : words.spelled(slipped) };
  }
  // What many take for one, and the marker does not: Russia for the Soviet Union.
  if (namesLike(plainName(model)).includes(plainName(text))) {
    return { verdict: 'partly', remark: words.calls(model) };
  }
  return asMarked(marking);
}

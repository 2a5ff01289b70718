import { compareDates, definitelyBefore } from '../../dates/compare';
import { sameName } from '../aliases';
import type { Draft } from '../draft';
import type { Statement } from '../material';
import type { Check } from './check';

/** Three options are enough and two are a coin; only the roles may be two, where the note has no more. */
export const optionCount: Check = ({ question }) => {
  if (question.kind === 'order') return question.events.length < 3 ? 'too-few-options' : null;
  const fewest = question.kind === 'role' ? 2 : 3;
  const keyStands = question.options[question.key] !== undefined;
  return question.options.length < fewest || !keyStands ? 'too-few-options' : null;
};

/** No option twice, and none under another name. */
export const optionsUnique: Check = ({ question }) => {
  const texts =
    question.kind === 'order'
      ? question.events.map((event) => event.text)
      : question.options.map((option) => option.text);
  const same = question.kind === 'gap' ? sameGapOption : equalText;
  const twice = texts.some((text, at) => texts.slice(at + 1).some((other) => same(text, other)));
  return twice ? 'options-not-unique' : null;
};

function equalText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function sameGapOption(a: string, b: string): boolean {
  return /^\d/u.test(a) && /^\d/u.test(b) ? equalText(a, b) : sameName(a, b);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Dates are offered as time runs; events offered in any order have ranks that follow it. */
export const datesSorted: Check = ({ question, dates }) => {
  const wrong = dates.some((date, at) =>
    dates.some((other, after) => {
      if (question.kind !== 'order') return after > at && !definitelyBefore(date, other);
      const rank = question.events[at]?.rank ?? 0;
      return rank < (question.events[after]?.rank ?? 0) && !definitelyBefore(date, other);
    }),
  );
  return wrong ? 'options-unsorted' : null;
};

/** Another place of the note says nearly the same, and makes a wrong option right. */
export const optionAlsoTrue: Check = (draft, material) => {
  const { question } = draft;
  if (question.kind === 'order') return null;
  const asked = material.ofPoint.get(question.items[0] ?? '');
  const alsoTrue =
    asked && material.resembling(asked).some((other) => makesWrongOptionRight(draft, other));
  return alsoTrue ? 'option-also-true' : null;
};

function makesWrongOptionRight({ question, dates }: Draft, other: Statement): boolean {
  switch (question.kind) {
    case 'date':
      return other.dates.some((date) =>
        dates.some((wrong, at) => at !== question.key && compareDates(date, wrong) === 'overlaps'),
      );
    case 'gap':
      return question.options.some(
        ({ text }, at) => at !== question.key && other.text.includes(text),
      );
    case 'role':
      return other.point.role !== question.role;
    case 'order':
      return false;
  }
}

import { readSecondSets, kinds, type FiledSet, type Half } from './answers';
import { countKinds, countOwn, intervalsOf } from './compare';
import type { Group, Intervals, KindFigures, OwnFigures } from './compare';
import { bestPassMark, countPublic, markBest, type PublicFigures } from './count-public';
import { compareSecond, markSet } from './own';
import { parts, readPart } from './public';

export interface OwnMeasured {
  readonly all: OwnFigures;
  readonly intervals: Intervals;
  readonly english: OwnFigures;
  readonly others: OwnFigures;
  readonly kinds: readonly KindFigures[];
}

/** Ours and a second teacher's marks of the same answers beside those of the first. */
export interface SecondMeasured {
  readonly teacher: OwnFigures;
  readonly ours: OwnFigures;
}

export interface PublicMeasured extends PublicFigures {
  /** What the best pass mark would give; of parts to learn from alone. */
  readonly best: { readonly mark: number; readonly f1: number } | null;
}

/** Marks the project's own answers of one half. */
export function measureOwn(sets: readonly FiledSet[]): OwnMeasured {
  const groups = sets.map(markSet);
  const inLanguage = (isEnglish: boolean): Group[] =>
    groups.filter(({ language }) => (language === 'en') === isEnglish);
  return {
    all: countOwn(groups),
    intervals: intervalsOf(groups),
    english: countOwn(inLanguage(true)),
    others: countOwn(inLanguage(false)),
    kinds: countKinds(groups, kinds),
  };
}

/** Two teachers beside each other and we beside the first, on the answers of a half that both marked; null without any. */
export function measureSecond(sets: readonly FiledSet[]): SecondMeasured | null {
  const second = new Map(readSecondSets().map((each) => [each.topic, each]));
  const both = sets.flatMap((set) => {
    const other = second.get(set.topic);
    const teacher = other ? compareSecond(set, other) : null;
    return teacher ? [{ teacher, ours: markSet(set) }] : [];
  });
  if (both.length === 0) return null;
  return {
    teacher: countOwn(both.map(({ teacher }) => teacher)),
    ours: countOwn(both.map(({ ours }) => ours)),
  };
}

/** Marks the public sets' parts of one half; parts whose file is not there are left out. */
export function measurePublic(half: Half): PublicMeasured[] {
  return parts.flatMap((part) => {
    const answers = part.half === half ? readPart(part) : null;
    if (!answers) return [];
    const marked = answers.map(markBest);
    const best = half === 'dev' && part.metric === 'F1' ? bestPassMark(answers, marked) : null;
    return [{ ...countPublic(part, answers, marked), best }];
  });
}

/** So many answers stand for one of the sample; odd, as answers to one question often come in regular order. */
const sampleEvery = 7;

/** The figures of a fixed sample of every part that is there: quick to count again, and others with another marker. */
export function measureSample(): string {
  const figures = parts.flatMap((part) => {
    const answers = readPart(part)?.filter((_, at) => at % sampleEvery === 0);
    if (!answers) return [];
    const { figure, called } = countPublic(part, answers, answers.map(markBest));
    return [`${part.set} ${part.split} ${figure.toFixed(4)} ${called.toFixed(4)}`];
  });
  return `<!-- of every ${sampleEvery}th answer: ${figures.join(', ')} -->`;
}

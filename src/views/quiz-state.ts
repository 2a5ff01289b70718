import type { Saved } from '../core/progress/journal';
import type { Question } from '../core/quiz/question';
import type { Leech } from '../core/session/leech';
import type { Graded } from '../core/session/quiz-grade';
import type { QuizPlan } from '../core/session/quiz-plan';
import type { QuizSession } from '../core/session/quiz-session';
import type { Response } from '../core/session/response';

export type QuizState =
  | RunningQuiz
  | QuizStart
  /** Notes are being read. */
  | { readonly kind: 'loading' }
  /** There is nothing to ask; `reason` is a plain sentence on what is missing, `hint` on what to do. */
  | {
      readonly kind: 'thin';
      readonly title: string;
      readonly reason: string;
      readonly hint: string;
    }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'none' };

export interface RunningQuiz {
  readonly kind: 'quiz';
  /** What it is about: a note's title, a section, a folder, all notes. */
  readonly title: string;
  readonly session: QuizSession;
  /** What would be answered now at the question on the screen; null where nothing was touched. */
  readonly draft: Response | null;
  /** Something that happened meanwhile, as a plain sentence ("2 questions are gone with their points"), or ''. */
  readonly news: string;
  /** Of a timed quiz, in ms; else null. */
  readonly limit: number | null;
  /** A point that the answer on the screen missed once too often, or null. */
  readonly leech: Leech | null;
  /** Whether what was answered is in the vault. */
  readonly saved: Saved;
}

/** The choices before a quiz. */
export interface QuizStart {
  readonly kind: 'start';
  readonly plan: QuizPlan;
  /** What the plan's scope is called: a note's title, a section, a folder; '' for chosen or all notes. */
  readonly title: string;
  /** All history notes by name, to choose from. */
  readonly notes: readonly { readonly path: string; readonly title: string }[];
  /** Folders that hold history notes, by path. */
  readonly folders: readonly string[];
  /** How many points there are of a sort in the plan's scope. */
  /** Points that are due, new ones that may still be asked today, and points that were missed last. */
  readonly counts: Readonly<Record<'due' | 'fresh' | 'missed', number>>;
  /** Quizzes that were broken off, the last one first. */
  readonly unfinished: readonly Unfinished[];
}

export interface Unfinished {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly total: number;
}

/** Why a question is bad. */
export const complaints = ['wrong', 'several', 'given-away', 'unclear', 'pointless'] as const;
export type Complaint = (typeof complaints)[number];

export interface QuizHandlers {
  readonly answer: (response: Response) => void;
  /** What is being put together, so that it outlives the app; draws nothing. */
  readonly keep: (draft: Response) => void;
  /** Asks for the hint to the question on the screen: `session.hinted`. */
  readonly hint: () => void;
  /** "My answer was right", until `undo`. */
  readonly overrule: () => void;
  /** What the student says of a part of a written answer, until `undo`. */
  readonly rule: (part: number, right: boolean) => void;
  readonly next: () => void;
  readonly undo: () => void;
  /** "This question is bad": hides it for good, until `undo` right after. */
  readonly hide: (why: Complaint) => void;
  readonly repeatMissed: () => void;
  /** New questions on the same plan. */
  readonly again: () => void;
  /** The choices before a quiz. */
  readonly choose: () => void;
  /** At the choices: draws with another plan. */
  readonly plan: (plan: QuizPlan) => void;
  readonly start: (plan: QuizPlan) => void;
  readonly resume: (id: string) => void;
  /** A practice test on paper: the questions of this quiz, or of one that a plan gives. */
  readonly worksheet: (plan?: QuizPlan) => void;
  /** Line is 1-based. */
  readonly openLine: (path: string, line: number) => void;
  /** Writes at once what the vault refused; resolves when that is over. */
  readonly retry: () => Promise<void>;
  readonly close: () => void;
  /** ms spent on the quiz so far. */
  readonly elapsed: () => number;
  /** The address of a picture that a note names, or null where the vault has none. */
  readonly picture: (target: string, path: string) => string | null;
}

export interface QuizProps {
  readonly state: QuizState;
  readonly handlers: QuizHandlers;
}

/** What the screens of a running quiz are drawn from. */
export interface QuizScreenProps extends Omit<RunningQuiz, 'kind'> {
  readonly handlers: QuizHandlers;
}

/** Of the screen of one question. */
export interface QuestionProps extends QuizScreenProps {
  readonly question: Question;
  /** Without it the question is still open. */
  readonly graded: Graded | undefined;
}

/** What a digit does at the control on the screen, which sets it as it is drawn; null where it does nothing. */
export interface DigitKeys {
  current: ((digit: number) => void) | null;
}

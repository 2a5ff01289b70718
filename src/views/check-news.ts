import { useRef } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import type { CheckAnswer } from './check-state';
import { spokenMarking, spokenRuling } from './check-words';
import { useWords } from './kit';

/** What is to be read out: verdicts that came with this drawing because they were asked for, and rulings on them. */
export function useNews(
  questions: readonly SourceQuestion[],
  answers: readonly CheckAnswer[],
): string {
  const words = useWords();
  const before = useRef<readonly CheckAnswer[]>(answers);
  const said = useRef('');
  const fresh = questions.flatMap((question, index) => {
    const answer = answers[index];
    const was = before.current[index];
    if (!answer?.isNews || !answer.marking || answer.marking === was?.marking) return [];
    return was?.marking && was.text === answer.text
      ? spokenRuling(question, was.marking, answer.marking, words)
      : spokenMarking(question, answer, words);
  });
  before.current = answers;
  if (fresh.length > 0) said.current = fresh.join(' ');
  return said.current;
}

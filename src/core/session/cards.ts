import type { HistoryNote, Point, Source } from '../notes/note';
import type { AnkiCard } from '../progress/export-anki';
import type { Question } from '../quiz/question';
import type { Strings } from '../../strings';
import { studyPoints } from './study-points';

/** Of a point that nothing can be asked of by itself so much is given, and the rest is to be known. */
const given = 1 / 3;
const mostGiven = 48;

/**
 * A card for each studied point, in the order of the note: its own question where it is one to answer without options
 * (a gap, a date, a question on a source), else its first words.
 * @param studied ids of items by the ids of the points that they are on
 * @param questions of the note, in the order of preference
 */
export function cardsOf(
  note: HistoryNote,
  path: string,
  studied: ReadonlyMap<string, string>,
  questions: readonly Question[],
  strings: Strings,
): AnkiCard[] {
  const best = new Map<string, { readonly asked: readonly string[]; readonly answer: string }>();
  for (const form of ['typed', 'choice', 'written'] as const) {
    for (const question of questions) {
      const [item, ...others] = question.items;
      if (question.form !== form || !item || others.length > 0 || best.has(item.id)) continue;
      const card = asCard(question, strings);
      if (card) best.set(item.id, card);
    }
  }
  return studyPoints(note).flatMap((point) => {
    const id = studied.get(point.id);
    if (id === undefined) return [];
    const section = note.headings[point.heading]?.text ?? strings.roles[point.role];
    const where = strings.exports.cardOf(note.title, section);
    const card = best.get(point.id);
    return card
      ? { id, path, front: [where, ...card.asked], back: [...new Set([card.answer, point.text])] }
      : { id, path, front: [where, firstWords(point), strings.exports.goesOn], back: [point.text] };
  });
}

/** Null for what cannot be answered without its options. */
function asCard(
  question: Question,
  { quiz }: Strings,
): { readonly asked: readonly string[]; readonly answer: string } | null {
  const { form, kind, stem } = question;
  if (form === 'typed') {
    const { wanted, model } = question;
    const hint = kind === 'date' ? quiz.kinds.date : quiz.typed.wanted[wanted];
    return { asked: [stem, hint], answer: model };
  }
  if (form === 'written' && kind === 'source') {
    return {
      asked: [...question.sources.map(sourceWords), stem],
      answer: question.parts.join('\n'),
    };
  }
  if (form !== 'choice' || kind !== 'date') return null;
  const answer = question.options[question.key]?.text;
  return answer === undefined ? null : { asked: [stem, quiz.kinds.date], answer };
}

/** A passage in full; a picture or a link by its name, to be looked up in the note. */
function sourceWords({ kind, text, target }: Source): string {
  return kind === 'passage' ? text : target;
}

function firstWords({ text }: Pick<Point, 'text'>): string {
  const letters = [...text];
  const most = Math.min(Math.ceil(letters.length * given), mostGiven);
  const start = letters.slice(0, most).join('');
  // To the end of the word, where words have ends.
  const rest = /^\S{0,20}(?=\s)/u.exec(text.slice(start.length))?.[0] ?? '';
  return `${start}${rest} …`;
}

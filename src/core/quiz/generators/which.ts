import { shuffled, type Random } from '../../text/random';
import { isAlien, isShort, type Fact } from '../facts';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Option, Question } from '../question';

/** An option that is by so much longer than another stands out. */
const stretch = 1.6;
const mostWrong = 3;
const fewestWrong = 2;

/** Which of these was a cause, part of the course, an impact? One question for a point that is short and whole. */
export function whichProbes(material: Material): Probe[] {
  const facts = material.facts().filter(isShort);
  return facts
    .filter(({ statement }) => statement.asked)
    .map((fact) => {
      const { statement, role, subject, text } = fact;
      const items = [itemOf(statement)];
      const id = questionId('which', items, text);
      const about = { id, kind: 'which', items, role } as const;
      const ask = (): Question | null => {
        const random = diceFor(material.seed, id);
        const wrong = wrongOptions(fact, facts, material, random);
        if (wrong.length < fewestWrong || standsOut(text, wrong)) return null;
        const options = shuffled([{ text, rightFor: null }, ...wrong], random);
        return {
          ...settledBy(statement, { from: 0, to: statement.text.length }, material),
          ...about,
          form: 'choice',
          stem: material.strings.quizStems.which(role, subject.text, subject.reads),
          options,
          key: options.findIndex((option) => option.text === text),
        };
      };
      return { ...about, worth: 0.6, level: 1, ask };
    });
}

/** Points of other sections of the same crisis: what happened elsewhere is crossed out unread, or is right as well. */
function wrongOptions(
  key: Fact,
  facts: readonly Fact[],
  material: Material,
  random: Random,
): Option[] {
  const { roles } = material.strings.quizStems;
  const alike = material.resembling(key.statement);
  const wrong = facts
    .filter(
      (fact) =>
        fact.subject.text === key.subject.text &&
        !alike.includes(fact.statement) &&
        isAlien(fact, key.role, material),
    )
    .map(({ text, role }) => ({ text, rightFor: roles[role] }));
  const texts = new Set([key.text]);
  return nearest(wrong, key.text, random)
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, mostWrong);
}

/** Nearest in length first, with some chance. */
function nearest(found: readonly Option[], { length }: string, random: Random): Option[] {
  return found
    .map((option) => ({ option, far: Math.abs(option.text.length - length) + random() * 30 }))
    .sort((a, b) => a.far - b.far)
    .map(({ option }) => option);
}

/** Is it the one long option, or the one short one? */
function standsOut(key: string, options: readonly Option[]): boolean {
  const lengths = options.map(({ text }) => text.length);
  return key.length > stretch * Math.max(...lengths) || key.length * stretch < Math.min(...lengths);
}

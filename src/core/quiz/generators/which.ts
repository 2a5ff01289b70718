import type { NameType } from '../../notes/note';
import { shuffled, type Random } from '../../text/random';
import { factsOf, factText, isAlien, type Fact } from '../facts';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Option, Question } from '../question';
import type { Statement } from '../statement';
import { mayBeSame } from '../subject';

/** An option that is by so much longer than another stands out. */
const stretch = 1.6;
/** In lines: what a long note tells farther off is of another time. */
const near = 120;
const mostWrong = 3;
const fewestWrong = 2;

/** Which of these was a cause, part of the course, an impact? One question for a point that is short and whole. */
export function whichProbes(material: Material, facts = factsOf(material)): Probe[] {
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

/** Points of other sections of the same crisis; then of the same section of other crises, here and in other notes. */
function wrongOptions(
  key: Fact,
  facts: readonly Fact[],
  material: Material,
  random: Random,
): Option[] {
  const { roles } = material.strings.quizStems;
  const options: Option[] = [];
  const add = (found: readonly Option[]): void => {
    for (const option of nearest(found, key.text, random)) {
      const isNew = [key, ...options].every(({ text }) => text !== option.text);
      if (isNew && options.length < mostWrong) options.push(option);
    }
  };
  const alike = material.resembling(key.statement);
  const wrong = facts.filter(({ statement }) => !alike.includes(statement));
  const isOfKey = ({ subject }: Fact): boolean => subject.text === key.subject.text;
  add(
    wrong
      .filter((fact) => isOfKey(fact) && isAlien(fact, key.role, material))
      .map(({ text, role }) => ({ text, rightFor: roles[role] })),
  );
  // "It changed the world" is said of all of them; what happened elsewhere is crossed out unread.
  if (key.role === 'course' || !namesSomething(key.statement)) return options;
  add(
    wrong
      .filter(
        (fact) =>
          fact.role === key.role &&
          fact.subject.rank === key.subject.rank &&
          Math.abs(fact.statement.point.line - key.statement.point.line) < near &&
          !mayBeSame(fact.subject, key.subject) &&
          isElsewhere(fact, key),
      )
      .map(({ text, subject }) => ({ text, rightFor: subject.text })),
  );
  if (options.length < fewestWrong) add(fromSiblings(key, material));
  return options;
}

/** So many points of other notes are enough to choose from. */
const enough = 12;

/** Of what other notes say under the same role: what names somebody whom this note never speaks of. */
function fromSiblings(key: Fact, { statements, siblings, language }: Material): Option[] {
  const said = new Set(statements.flatMap(({ names }) => names.map(({ text }) => text)));
  const found: Option[] = [];
  for (const statement of siblings.statements(key.role)) {
    const { point, names } = statement;
    const isStrange = names.length > 0 && names.every(({ text }) => !said.has(text));
    if (point.depth > 0 || !isStrange) continue;
    const text = factText(statement, language);
    if (text !== null && isElsewhere({ text, statement }, key)) {
      found.push({ text, rightFor: null });
    }
    if (found.length >= enough) break;
  }
  return found;
}

/** "New Nations" may be said of any crisis. */
const vague = new Set<NameType>(['name', 'term']);

function namesSomething({ names }: Statement): boolean {
  return names.some(({ type }) => !vague.has(type));
}

/** It names somebody or something, and not this crisis: "poverty" may be a cause of any. */
function isElsewhere(
  { text, statement }: { readonly text: string; readonly statement: Statement },
  { subject }: Fact,
): boolean {
  const told = subject.text.match(/\p{Lu}[\p{L}\p{N}]{3,60}/gu) ?? [];
  return namesSomething(statement) && !told.some((word) => text.includes(word));
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

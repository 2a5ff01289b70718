import { isAlien, toldRoles, type Fact } from '../facts';
import { hasVerb } from '../happening';
import type { Material } from '../material';
import { choiceProbe, type Offered, type Probe } from '../probe';
import { capitalised, inContext } from '../stem';

/** What names nobody must tell so much to have one place: "many were angry" fits anywhere. */
const shortestVague = 70;
const fewestWords = 7;

/** Cause, course or impact? For a short sentence of a crisis of which the note tells all three. */
export function roleProbes(material: Material): Probe[] {
  const { roles } = material.strings.quizStems;
  const { headings } = material.note;
  const asked = material.facts().filter(({ statement }) => statement.asked);
  // One section alone would have the same answer to every question.
  if (new Set(asked.map(({ role }) => role)).size < 2) return [];
  // What the note has no word for would be crossed out.
  if (!toldRoles.every((role) => headings.some((heading) => heading.role === role))) return [];
  const options: readonly Offered[] = toldRoles.map((role, rank) => {
    return { rank, text: roles[role], rightFor: null };
  });
  return asked
    .filter((fact) => isSentence(fact, material.language))
    .map((fact) => {
      const { statement, role, text } = fact;
      const offer = (): readonly Offered[] =>
        toldRoles.every((other) => other === role || isAlien(fact, other, material)) ? options : [];
      const at = { from: 0, to: statement.text.length };
      const choice = {
        kind: 'role',
        stem: () => named(fact),
        at,
        key: roles[role],
        offer,
      } as const;
      const worth = text.length > shortestVague ? 0.5 : 0.4;
      return choiceProbe({ ...choice, worth }, { ...statement, context: '' }, material);
    });
}

/** With the crisis said first where the sentence does not say all its telling words. */
function named({ text, subject }: Fact): string {
  const words: readonly string[] = subject.text.match(/\p{Lu}[\p{L}\p{N}]{3,60}/gu) ?? [];
  if (words.length > 0 && words.every((word) => text.includes(word))) return text;
  return inContext(capitalised(subject.text), text);
}

/** Something that is said, of somebody: not "Leadership of the empire", nor a heading of other points. */
function isSentence({ statement, text, subject }: Fact, language: string): boolean {
  const { heads, names } = statement;
  // What the crisis was is none of its parts; signs between names say nothing.
  if (text.toLowerCase().startsWith(subject.text.toLowerCase()) || /[<>=→⇒]/u.test(text))
    return false;
  if (heads || (names.length === 0 && text.length < shortestVague)) return false;
  if (!hasVerb(statement, language)) return false;
  return language === 'en' || (text.match(/[\p{L}’']+/gu) ?? []).length >= fewestWords;
}

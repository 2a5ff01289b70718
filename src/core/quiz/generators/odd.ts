import { seededRandom, shuffled } from '../../text/random';
import { isAlien, isShort, type Fact } from '../facts';
import { groupBy } from '../../text/group';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Question } from '../question';

const alikeCount = 3;

/** Three points of one role and one of another: which does not belong? The request says what the three are. */
export function oddProbes(material: Material): Probe[] {
  const facts = material.facts().filter(isShort);
  const random = seededRandom(material.seed ^ 0x0dd);
  const crises = groupBy(facts, ({ subject }) => subject.text);
  return [...crises.values()].flatMap((crisis) =>
    [...groupBy(crisis, ({ role }) => role)].flatMap(([role, of]) => {
      if (of.length < alikeCount) return [];
      const left = shuffled(of, random);
      const others = crisis.filter((fact) => isAlien(fact, role, material));
      return shuffled(
        others.filter(({ statement }) => statement.asked),
        random,
      ).flatMap((odd) => {
        const three = nearest(odd, left);
        // Each three are shown once.
        for (const fact of three) left.splice(left.indexOf(fact), 1);
        return three.length === alikeCount ? [probeOf(odd, three, role, material)] : [];
      });
    }),
  );
}

/** Three that do not let the odd one stand out by its length. */
function nearest({ text }: Fact, facts: readonly Fact[]): Fact[] {
  const far = (fact: Fact): number => Math.abs(fact.text.length - text.length);
  const three = [...facts].sort((a, b) => far(a) - far(b)).slice(0, alikeCount);
  const lengths = three.map((fact) => fact.text.length);
  const stands =
    text.length > 1.5 * Math.max(...lengths) || text.length * 1.5 < Math.min(...lengths);
  return stands ? [] : three;
}

function probeOf(odd: Fact, three: readonly Fact[], role: Fact['role'], material: Material): Probe {
  const { roles, odd: request } = material.strings.quizStems;
  const { statement, subject } = odd;
  const items = [itemOf(statement)];
  const id = questionId('odd', items, three.map(({ statement: { point } }) => point.id).join(' '));
  const about = { id, kind: 'odd', items, role: odd.role } as const;
  const ask = (): Question => {
    const offered = shuffled([odd, ...three], diceFor(material.seed, id));
    return {
      ...settledBy(statement, { from: 0, to: statement.text.length }, material),
      ...about,
      form: 'choice',
      stem: request(role, subject.text, subject.reads),
      options: offered.map((fact) => ({
        text: fact.text,
        rightFor: fact === odd ? null : roles[role],
      })),
      key: offered.indexOf(odd),
    };
  };
  return { ...about, worth: 0.55, level: 1, ask };
}

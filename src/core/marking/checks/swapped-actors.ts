import type { Span } from '../../text/span';
import type { Token } from '../tokens';
import { wordSet } from '../../text/word-set';
import type { PointCheck } from './check';
import { readRoles, type Doing } from './roles';

/** Who does it to whom makes no difference, by key. */
const mutual = wordSet(
  'meet marri alli allianc border negoti agre talk compet differ fight disput rival war',
);
const enoughShared = 0.4;

/** "Germany invaded Poland", "Poland invaded Germany": both are there and have changed places around one word. */
export const checkSwappedActors: PointCheck = (frame) => {
  if (frame.share < enoughShared) return null;
  const { shared, says } = readRoles(frame);
  for (const { meant, typed } of shared) {
    if (mutual.has(meant.verb.key)) continue;
    const has = (tokens: readonly Token[], token: Token): boolean =>
      tokens.some((each) => says(each, token));
    const isSwapped = (doing: Doing): boolean =>
      meant.agents.some(
        (agent) =>
          has(doing.patients, agent) &&
          !has(doing.agents, agent) &&
          meant.patients.some(
            (patient) =>
              patient.key !== agent.key &&
              has(doing.agents, patient) &&
              !has(doing.patients, patient),
          ),
      );
    const [first] = typed;
    if (first && typed.every(isSwapped))
      return { kind: 'swapped-actors', typed: spanOf(first), meant: spanOf(meant) };
  }
  return null;
};

function spanOf({ verb, agents, patients }: Doing): Span {
  const all = [verb, ...agents, ...patients];
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
}

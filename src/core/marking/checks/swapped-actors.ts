import { wordSet } from '../../text/word-set';
import type { Span } from '../../text/span';
import type { ReadText, Token } from '../tokens';
import type { Frame } from '../points';
import type { Contradiction } from './check';
import type { Doing, Role, Roles } from './roles';

/** Who does it to whom makes no difference, by key. */
const mutual = wordSet(
  'meet marri alli allianc border negoti agre talk compet differ fight disput rival war sign becom restor',
);
const enoughShared = 0.35;

export function isMutual({ key }: Token): boolean {
  return mutual.has(key);
}

/** "Germany invaded Poland", "Poland invaded Germany": both are there and have changed places around one word. */
export function findSwappedActors(frame: Frame, roles: Roles): Contradiction | null {
  if (frame.share < enoughShared) return null;
  for (const { meant, typed } of roles.shared) {
    if (isMutual(meant.verb)) continue;
    const [first] = typed;
    if (first && typed.every((doing) => isSwapped(meant, doing, roles, frame))) {
      return { kind: 'swapped-actors', typed: spanOf(first), meant: spanOf(meant) };
    }
  }
  return null;
}

function isSwapped(meant: Doing, typed: Doing, { says }: Roles, { answer }: Frame): boolean {
  const has = (side: readonly Role[], { token }: Role): boolean =>
    side.some((each) => says(each.token, token));
  const isOnly = (role: Role, side: readonly Role[], other: readonly Role[]): boolean =>
    has(side, role) && !has(other, role);
  const isOther = (a: Role, b: Role): boolean => a.token.key !== b.token.key;
  const turned = (role: Role): boolean => isOnly(role, typed.patients, typed.agents);
  const risen = (role: Role): boolean => isOnly(role, typed.agents, typed.patients);
  // Both have changed sides ...
  const agent = meant.agents.find(turned);
  if (agent) {
    if (meant.patients.some((patient) => isOther(patient, agent) && risen(patient))) return true;
    // ... or "Scipio defeated him", "he defeated Scipio": one has, and the other is not named there, or is new.
    const isActive = !typed.isPassive && !meant.isPassive;
    const isDirect = typed.patients.some(
      (role) => role.governor === '' && says(role.token, agent.token),
    );
    const isReplaced =
      typed.agents.length > 0 &&
      !typed.agents.some((role) => meant.agents.some((one) => says(role.token, one.token)));
    const takesNone = !meant.patients.some(({ governor }) => governor === '');
    const isHis = hasPronoun(answer, typed);
    if (isActive && isDirect && (isReplaced || (takesNone && isHis))) return true;
    // "Pardoned by Ford", "he pardoned Ford".
    if (meant.isPassive && !typed.isPassive && isDirect && (isReplaced || isHis)) return true;
  }
  // "He tried to arrest the members", "the members tried to arrest the king".
  const patient = meant.patients.find(
    (role) => role.governor === '' && risen(role) && !has(meant.agents, role),
  );
  const isKept = typed.agents.some(({ token }) =>
    meant.agents.some((role) => says(token, role.token)),
  );
  if (patient && !isKept) {
    return typed.patients.some((role) => role.governor === '' && !says(role.token, patient.token));
  }
  // "Stop A from growing at the expense of B": both suffer, each behind the other's preposition.
  const governorIn = (role: Role): string | undefined =>
    typed.patients.find(({ token }) => says(token, role.token))?.governor;
  return meant.patients.some((one) =>
    meant.patients.some(
      (other) =>
        isOther(one, other) &&
        one.governor !== other.governor &&
        governorIn(one) === other.governor &&
        governorIn(other) === one.governor,
    ),
  );
}

/** "He defeated": somebody is meant of whom the text speaks before. */
function hasPronoun({ tokens }: ReadText, { verb, agents }: Doing): boolean {
  const before = tokens.slice(Math.max(0, verb.index - 3), verb.index);
  return agents.length === 0 && before.some(({ norm }) => /^(?:he|she|it|they)$/u.test(norm));
}

function spanOf({ verb, agents, patients }: Doing): Span {
  const all: Token[] = [verb, ...[...agents, ...patients].map(({ token }) => token)];
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
}

import type { Flag, Marking, Stretch } from '../core/marking/marking';
import { holds } from '../core/session/overrule';
import type { Light } from './lit-text';

/** What to light in the typed answer: the words that matched, and what contradicts the note or is flagged. */
export function lightsInAnswer({ points, flags }: Marking): Light[] {
  return [
    ...points.flatMap(({ matches, verdict, evidence }) => [
      ...matches.map(({ answer }) => ({ ...answer, look: verdict })),
      ...(verdict === 'contradicted' && evidence ? [{ ...evidence, look: verdict }] : []),
    ]),
    ...flags.flatMap((flag) => {
      const stretch = stretchOf(flag);
      return stretch ? [{ ...stretch, look: 'contradicted' }] : [];
    }),
  ];
}

/** What to light in the model answer: the words that matched, and the points that were not said. */
export function lightsInModel({ points }: Marking): Light[] {
  return points.flatMap(({ start, end, verdict, matches }) => [
    ...matches.map(({ model }) => ({ ...model, look: verdict })),
    ...(verdict === 'missed' ? [{ start, end, look: verdict }] : []),
  ]);
}

/** Something said below the texts that is about a stretch of them. */
export type Pick = { readonly kind: 'point' | 'flag'; readonly at: number };

export function isPicked(pick: Pick | null, kind: Pick['kind'], at: number): boolean {
  return pick?.kind === kind && pick.at === at;
}

/** The stretches that a point or a flag is about; null where one of the texts has none. */
export function stretchesOf(
  { points, flags }: Marking,
  pick: Pick | null,
): { readonly answer: Stretch | null; readonly model: Stretch | null } {
  const flag = pick?.kind === 'flag' ? flags[pick.at] : undefined;
  const point =
    pick?.kind === 'point' ? points[pick.at] : flag && points.find((one) => isAbout(one, flag));
  return {
    answer: flag ? stretchOf(flag) : (point?.evidence ?? null),
    model: point ? { start: point.start, end: point.end } : null,
  };
}

function isAbout({ evidence }: Marking['points'][number], flag: Flag): boolean {
  return evidence !== null && holds(evidence, flag);
}

function stretchOf({ start, end }: Flag): Stretch | null {
  return start === undefined || end === undefined ? null : { start, end };
}

/** Lights a stretch over whatever else is lit there. */
export function withShown(lights: readonly Light[], stretch: Stretch | null): Light[] {
  return stretch ? [...lights, { ...stretch, look: 'shown' }] : [...lights];
}

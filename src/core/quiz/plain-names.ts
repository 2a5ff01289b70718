import { spansOverlap, type Span } from '../text/span';
import { plainName } from './aliases';
import { edgesLast } from './edges';
import type { Material } from './material';
import { article, isLabel, type KnownName } from './names';
import type { Statement } from './statement';

/** A name in a statement of which it is known what it names. */
export interface PlainName {
  readonly known: KnownName;
  /** Without its article. */
  readonly at: Span;
  readonly key: string;
}

/** The names of a statement that can be asked for: not what the note is about, no heading, no part of another name. */
export function plainNames(
  { text, names: all, dates }: Statement,
  material: Material,
): PlainName[] {
  const { names, title } = material;
  const titled = ` ${plainName(title)} `;
  return all.flatMap((name): PlainName[] => {
    const known = names.byPlain.get(plainName(name.text));
    const from = name.to - name.text.replace(article, '').length;
    const at = { from, to: name.to };
    if (!known || titled.includes(` ${known.plain} `) || isLabel(text, name)) return [];
    if (rest.test(text.slice(0, from)) || dates.some((date) => spansOverlap(date, at))) return [];
    return [{ known, at, key: text.slice(from, name.to) }];
  });
}

/** The rest of a name: "von Papen". */
const rest = edgesLast(/\b(?:von|van|de|di|da|del|della|du|der|al|bin|ibn|st|mac)[\s.-]+$/iu);

import type { SourceQuestion, SourceSet } from '../../notes/note';
import { headingsUnder } from '../../notes/under';
import { hashText } from '../../text/hash';
import type { Material } from '../material';
import { questionId, type Probe } from '../probe';
import type { Item, Question } from '../question';
import { tidy } from '../stem';

/** The questions that the note itself asks of its sources, where it also answers them. */
export function sourceProbes(material: Material): Probe[] {
  const { note, within } = material;
  const under = within === undefined ? null : headingsUnder(note, within);
  return note.sourceSets.flatMap((set) =>
    under?.has(set.heading) === false
      ? []
      : set.questions.flatMap((question) => probeOf(question, set, material)),
  );
}

/** A number and a source alone do not say what is asked. */
function probeOf(
  { prompt, model, line, marks }: SourceQuestion,
  set: SourceSet,
  material: Material,
) {
  if (prompt === null || !/\p{L}{2}/u.test(prompt) || !/[\p{L}\p{N}]/u.test(model)) return [];
  const { note, path, title, language, names } = material;
  const item: Item = {
    id: hashText(`${prompt}\u0000${model}`),
    text: model,
    role: 'sources',
    line,
  };
  const items = [item];
  const about = {
    id: questionId('source', items, ''),
    kind: 'source',
    items,
    role: item.role,
  } as const;
  const ask = (): Question => ({
    ...about,
    ...{ path, title, line, marks, language },
    form: 'written',
    stem: tidy(prompt),
    section: note.headings[set.heading]?.text ?? '',
    evidence: { text: model, spans: [{ from: 0, to: model.length }] },
    parts: [model],
    sources: set.sources,
    names: [...names.byPlain.values()].map(({ text }) => text),
  });
  return [{ ...about, worth: 0.8, level: 3, ask }] satisfies Probe[];
}

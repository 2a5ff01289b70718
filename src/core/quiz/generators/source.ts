import type { HistoryNote, Source, SourceQuestion, SourceSet } from '../../notes/note';
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
      : set.questions.flatMap((question) => {
          const sources = sourcesFor(question.prompt ?? '', set, note);
          return sources ? probeOf(question, { ...set, sources }, material) : [];
        }),
  );
}

const labelled =
  /\b(?:source|sources|quellen?|fuentes?|fontes?|font[ei]|bron(?:nen)?|documents?|documentos?|prame[nň]e?|材料|史料|資料) ?([A-F])\b/giu;
const two =
  /\b(?:both|the|these|two|beiden?|die|las|los|ambas|ambos|dos|les|deux|as|os|duas|dois|le|due|entrambe|beide|twee|de|oba|obe|dva)\s(?:\p{L}{2,12}\s)?(?:sources|quellen|fuentes|fontes|fonti|bronnen|documents|documentos|pramene)\b|\bboth\b(?= (?:posters|cartoons|photographs|pictures|maps|speeches))|两[则段份个]/iu;
const three =
  /\b(?:three|drei|tres|trois|tre|três|drie|tri)\s(?:sources|quellen|fuentes|fontes|fonti|bronnen|documents|documentos|pramene)\b/iu;

/** How many sources the words of a question speak of: "Source B" is the second. */
function needed(prompt: string): number {
  const letters = [...prompt.matchAll(labelled)].map(([, letter = '']) => letter.toUpperCase());
  const last = Math.max(0, ...letters.map((letter) => letter.charCodeAt(0) - 64));
  return Math.max(last, three.test(prompt) ? 3 : two.test(prompt) ? 2 : 0);
}

/** The sources of a set, with those before it in the same exercise where more are spoken of; null where there are too few. */
function sourcesFor(
  prompt: string,
  set: SourceSet,
  { sourceSets, headings }: HistoryNote,
): readonly Source[] | null {
  const count = needed(prompt);
  if (set.sources.length >= count) return set.sources;
  const exerciseOf = ({ heading }: SourceSet): number => {
    let at = heading;
    while (at > 0 && (typeof headings[at]?.level !== 'number' || headings[at]?.inherited)) at--;
    return at;
  };
  const exercise = exerciseOf(set);
  const sources = sourceSets
    .slice(0, sourceSets.indexOf(set) + 1)
    .flatMap((each) => (exerciseOf(each) === exercise ? each.sources : []));
  return sources.length >= count ? sources : null;
}

/** By what a source question is remembered: its words, wherever it stands. */
export function sourceItemId(prompt: string, model: string): string {
  return hashText(`${prompt}\u0000${model}`);
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
    id: sourceItemId(prompt, model),
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

import type { LanguageWords } from './language';

export const en: LanguageWords = {
  cause: `cause, causation, reason, origin, roots, background, backdrop, context, trigger, spark, catalyst, factors,
    motive, motivations, precondition, pretext, prelude, lead up, build up, leading up to ..., road to ..., path to ...,
    events leading ..., sources of ..., why ..., what caused ..., what led to ...`,
  course: `course, events, timeline, chronology, what happened, sequence of events, = development, = story,
    = narrative, stages, phases, step by step, how did ..., how it happened, battles, = the war, = the crisis,
    = the revolution, = the fighting`,
  impact: `impact, effect, consequence, result, outcome, aftermath, significance, legacy, legacies, importance,
    repercussions, ramifications, implications, = changes, = influence, what came after, what came next, what followed,
    what happened next ..., what happened after ..., why was it important, why is it important, why it mattered,
    why did it matter`,
  sources: `source, source question, source work, source analysis, source check, source exercise, source study,
    source based questions, primary source, secondary source, historical source, sources and questions,
    document question, questions, exam question, practice question, past paper question`,
  ignore: `link, external links, useful links, reference, bibliography, further reading, reading list,
    works cited, citations, see also, related, related notes, resources, footnotes, to do, todo, tasks,
    homework, contents, table of contents, metadata, tags, backlinks, navigation, credits`,
  never: `of course, golf course, race course, crash course, course of action, course of study,
    course of treatment, course of a river, course of the river, lost cause, common cause, just cause, without a cause,
    age of reason, goddess of reason, cult of reason, sound effect`,
  joiners: `of for to in on behind that which and or but leading from with between during by at after before as within
    across under over upon is was were are versus until since why how who`,
  small: 'the a an key main major other my some',
  parts: 'part chapter section lesson unit topic week day lecture module paper theme',
  answers: 'answer answers ans a',
  asks: `who what when where why how which whose explain describe compare identify assess evaluate discuss outline analyse
    analyze summarise state name list give using suggest define account examine consider`,
  leaning: `he she it they them his her its their this that these those there then thus therefore hence however instead
    moreover furthermore meanwhile nevertheless consequently otherwise both neither such but and or so yet afterwards
    later similarly likewise also another one some others here`,
  marks: 'marks mark m points point pts pt',
};

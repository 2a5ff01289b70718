import { list, type LanguageWords } from './language';

export const en: LanguageWords = {
  code: 'en',
  roles: {
    cause:
      list(`cause, causes, causation, reason, reasons, origin, origins, roots, background, backdrop, context,
      trigger, triggers, spark, catalyst, catalysts, factors, motives, motivations, preconditions, pretext, prelude,
      lead up, build up, leading up to ..., road to ..., path to ..., events leading ..., sources of ..., why ...,
      what caused ..., what led to ...`),
    course:
      list(`course, course of events, events, key events, main events, timeline, chronology, what happened,
      sequence of events, = development, = developments, = story, = narrative, stages, phases, step by step,
      how did ..., how it happened, battles, = the war, = the crisis, = the revolution, = the fighting`),
    impact:
      list(`impact, impacts, effect, effects, consequence, consequences, result, results, outcome, outcomes,
      aftermath, significance, legacy, legacies, importance, repercussions, ramifications, implications, = changes,
      = influence, what came after, what came next, what followed, what happened next ..., what happened after ...,
      why was it important, why is it important, why it mattered, why did it matter, why was it significant,
      why is it significant`),
    sources:
      list(`source, sources, source question, source questions, source work, source analysis, source check,
      source exercise, source exercises, source study, source skills, source based questions, primary sources,
      secondary sources, historical sources, sources and questions, document questions, cartoon analysis, questions,
      exam questions, practice questions, past paper questions`),
    ignore:
      list(`link, links, external links, useful links, reference, references, bibliography, further reading,
      extra reading, reading list, works cited, citations, see also, related, related notes, related topics, resources,
      footnotes, to do, todo, todos, to dos, tasks, homework, contents, table of contents, toc, metadata, tags,
      backlinks, navigation, credits`),
  },
  never:
    list(`of course, golf course, race course, crash course, main course, water course, course of action,
    course of study, course of treatment, course of a river, course of the river, lost cause, common cause,
    just cause, without a cause, reason of state, age of reason, goddess of reason, cult of reason, sound effects`),
  joiners:
    list(`of for to in on behind that which and or but leading from with between during by at after before
    as within across under over upon is was were are vs versus until since why how who`),
  modifiers:
    list(`the a an main key major minor important immediate underlying direct indirect long short term
    political economic social military religious cultural other possible some further final overall domestic
    foreign international internal external deeper`),
  common:
    list(`the of and to in was that by for with were on as his had from which not they their this have is are
    but led because`),
  answers: list('answer, answers, model answer, sample answer, ans, a'),
  asks: list(`who what when where why how which whose explain describe compare identify assess evaluate discuss
    outline analyse analyze summarise summarize state name list give study using use suggest define account
    examine consider do does did is are was were can could should to`),
  leaning:
    list(`he she it they him her his its their them this that these those there then thus therefore hence
    however instead moreover furthermore meanwhile nevertheless nonetheless consequently otherwise both neither such
    but and or so yet afterwards later similarly likewise also another one some others here`),
  dateColumns: list('date, dates, year, years, when, time, period, day, month'),
  marks: list('mark marks m pt pts point points'),
};

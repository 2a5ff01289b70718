// A question for a model answer that stands in the note without one, made of its opening alone.

/** How one language turns a statement's opening into a question. Texts are patterns of whole words. */
interface Asking {
  readonly articles: string;
  /** A word of the opening; English names stand out by their capitals and would say too much. */
  readonly word: string;
  readonly be: string;
  readonly prepositions: string;
  readonly people: string;
  /** What a statement with "be" is about, when it goes on without an article. */
  readonly matters: string;
  /** Sources, and who made them. */
  readonly sources: string;
  readonly verbs: string;
  readonly who: string;
  readonly what: string;
  /** From an opening and its verb: "what does the cartoon show". */
  readonly does: (opening: string, verb: string) => string;
}

const askings: Readonly<Record<string, Asking>> = {
  en: {
    articles: 'the|this|these|those|both',
    word: '[\\p{Ll}’-]+',
    be: 'is|are|was|were',
    prepositions: 'of|in|on|with|at|from|behind|for|to',
    people:
      '\\p{L}*(?:m[ae]n|person)|persons|people|personalit(?:y|ies)|(?:figure|boy|girl|leader|character|politician|president|king|queen|emperor|general|soldier|minister|dictator|artist|author|cartoonist|writer|speaker|individual)s?',
    matters:
      '(?:cause|reason|message|meaning|purpose|aim|goal|intention|result|consequence|effect|problem|difference|attitude|tone)s?',
    sources:
      '(?:cartoon|source|poster|image|picture|photo|photograph|painting|drawing|map|graph|text|letter|extract|passage|document|quote|quotation|article|author|artist|cartoonist|writer|speaker|historian)s?|speech(?:es)?',
    verbs:
      '(?:show|suggest|implicate|depict|portray|tell|say|indicate|reveal|state|argue|claim|present|represent|criticise|criticize|mock|convey|mean|describe|explain|demonstrate|illustrate|symbolise|symbolize|prove|highlight|believe|think)s?|impl(?:y|ies)',
    who: 'Who',
    what: 'What',
    does: (opening, verb) => {
      const base = verb.replace(/ies$/u, 'y').replace(/s$/u, '');
      return `What ${base === verb ? 'do' : 'does'} ${opening} ${base}?`;
    },
  },
  de: {
    articles: 'der|die|das|diese[rs]?|beide',
    word: '[\\p{L}-]+',
    be: 'ist|sind|war|waren',
    prepositions: 'der|des|auf|in|im|mit|am|an|von|vom|für|zu|zur',
    people:
      '\\p{L}*person(?:en)?|\\p{L}*persönlichkeit(?:en)?|\\p{L}*m[aä]nn(?:er)?|frau(?:en)?|politiker|kaiser|könige?|zeichner|autor|verfasser|redner',
    matters:
      'ursachen?|gr[uü]nde?|aussage|bedeutung|absicht|zweck|ziele?|folgen?|ergebnisse?|haltung',
    sources:
      '\\p{L}*(?:karikatur|quelle|bild|plakat|foto|karte|text|rede|brief)(?:e[nr]?|n|s)?|autor|verfasser|zeichner|redner',
    verbs:
      '(?:zeig|beschreib|kritisier|sag|mein|verdeutlich|symbolisier)(?:t|en)|(?:bedeut|behaupt)e(?:t|n)',
    who: 'Wer',
    what: 'Was',
    does: (opening, verb) => `Was ${verb} ${opening}?`,
  },
};

/** As much of a model answer as a prompt is made from. */
const enough = 200;

/**
 * A question that the first words of a model answer answer ("The two men are ..." is asked by "Who are the two men?"),
 * without a word of what the answer says; null where no such question can be made safely.
 */
export function promptFrom(model: string, language: string): string | null {
  const asking = askings[language];
  if (!asking) return null;
  const { articles, word, be, sources, verbs } = asking;
  const text = model.slice(0, 1).toLowerCase() + model.slice(1, enough);
  const opening = `(?:${articles})(?: ${word}){0,4}? `;
  const [, source = '', verb] =
    new RegExp(`^(${opening}(?:${sources})) (${verbs})(?=[ ,:])`, 'iu').exec(text) ?? [];
  if (verb) return asking.does(source, verb);
  const [, subject = '', copula = '', rest = ''] =
    new RegExp(`^((?:${articles})(?: ${word}){1,6}?) (${be}) (.*)`, 'u').exec(text) ?? [];
  return subject === '' ? null : askWithBe(asking, subject, copula, rest);
}

function askWithBe(asking: Asking, subject: string, copula: string, rest: string): string | null {
  const { articles, prepositions, people, matters, sources } = asking;
  const [, head = ''] =
    new RegExp(`^.*? (\\S+)(?= (?:${prepositions}) |$)`, 'u').exec(subject) ?? [];
  const isA = (nouns: string, text: string): boolean =>
    new RegExp(`^(?:${nouns})$`, 'iu').test(text);
  // "The men were angry" tells who they are as little as "The note was late" tells what it is.
  const names = new RegExp(`^(?:(?:${articles}|an?|eine?)(?= )|\\p{Lu})`, 'u').test(rest);
  if (isA(people, head)) return names ? `${asking.who} ${copula} ${subject}?` : null;
  const isAbout = isA(matters, head) || (names && !isA(sources, head));
  return isAbout && rest !== '' ? `${asking.what} ${copula} ${subject}?` : null;
}

import { list, type LanguageWords } from './language';

export const fr: LanguageWords = {
  code: 'fr',
  roles: {
    cause:
      list(`cause, causes, origine, origines, raison, raisons, contexte, facteurs, antecedents, declencheur,
      declencheurs, element declencheur, prelude, motifs, pourquoi ..., la marche vers ..., la marche a ...`),
    course:
      list(`deroulement, evenement, evenements, chronologie, frise chronologique, etapes, phases, faits,
      = developpement, = deroule, comment ...`),
    impact:
      list(`consequence, consequences, bilan, effet, effets, impact, impacts, resultat, resultats, repercussion,
      repercussions, retombees, heritage, portee, importance, = suites`),
    sources:
      list(`source, sources, etude de document, etude de documents, analyse de document, analyse de documents,
      questions, questions sur les documents, questions sur les sources`),
    ignore:
      list(`liens, references, bibliographie, sitographie, voir aussi, a faire, devoirs, sommaire,
      pour aller plus loin, ressources`),
  },
  never: list('raison d etat, faits divers, cause celebre'),
  joiners: list(`de du des d au aux en et ou sur pour dans par entre pendant apres avant`),
  modifiers:
    list(`le la les l un une des principales principaux profondes immediates lointaines politiques
    economiques sociales militaires directes autres`),
  common: list(
    `le la les des et en du une est dans que qui par pour sur au aux ont sont avec ce il plus ne se`,
  ),
  answers: list('reponse, reponses, corrige, r'),
  asks: list(`qui que quoi quand ou pourquoi comment quel quelle quels quelles expliquez expliquer decrivez presentez
    comparez montrez identifiez analysez citez nommez justifiez`),
  leaning:
    list(`il elle ils elles ce cela ceci cette ces c son sa ses leur leurs ainsi donc alors mais cependant
    toutefois puis ensuite enfin pourtant neanmoins or aussi`),
  dateColumns: list('date, dates, annee, annees, periode, quand, jour'),
  marks: list('point points pt pts'),
};

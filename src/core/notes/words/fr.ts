import type { LanguageWords } from './language';

/** Without what English says with the same letters. */
export const fr: LanguageWords = {
  cause: `origine, raison, contexte, facteurs, antecedent, declencheur, element declencheur, prelude, motif,
    pourquoi ..., la marche vers ..., la marche a ...`,
  course: `deroulement, evenement, chronologie, frise chronologique, etapes, faits, = developpement, = deroule,
    comment ...`,
  impact: `bilan, effet, resultat, repercussions, retombees, heritage, portee, importance, = suites`,
  sources: `etude de document, analyse de document, questions, questions sur les documents,
    questions sur les sources`,
  ignore: `liens, references, bibliographie, sitographie, voir aussi, a faire, devoirs, sommaire, pour aller plus loin,
    ressources`,
  never: `raison d etat, faits divers, cause celebre`,
  joiners: `de du des d au aux en et ou sur pour dans par entre pendant apres avant`,
  answers: 'réponse réponses corrigé r',
  asks: `qui que quoi quand ou pourquoi comment quel quelle quels quelles expliquez expliquer decrivez presentez comparez
    montrez identifiez analysez citez nommez justifiez`,
  leaning: `c s il elle ils elles ce cela ceci cette ces son sa ses leur leurs ainsi donc alors mais cependant toutefois puis
    ensuite enfin pourtant or aussi`,
  marks: 'points point',
};

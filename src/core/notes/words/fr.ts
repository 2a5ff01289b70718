import type { LanguageWords } from './language';

export const fr: LanguageWords = {
  cause: `cause, origine, raison, contexte, facteurs, antécédent, déclencheur, élément déclencheur,
    événement déclencheur, prélude, prémices, motifs, racines, marche à la guerre, marche vers ...,
    montée des tensions, montée des périls, = avant la guerre, situation de départ, pourquoi ...`,
  course: `déroulement, = déroulé, événement, chronologie, frise, étapes, phases, = faits, faits marquants,
    = dates, dates clés, grandes dates, repères, = développement, déclenchement, tournants, moments clés,
    cours de la guerre, cours des événements, que s est il passé, comment s est déroul* ...,
    comment se déroul* ..., = guerre, = crise, = révolution, = conflit, = bataille`,
  impact: `conséquence, bilan, effet, résultat, répercussion, retombées, héritage, = portée, portée de, portée et,
    importance de, = importance, impacts, impact sur, impact de, = impact, = suites, suites de, issue de la, issue du,
    séquelles, leçons, = changements, = après guerre, qu est ce qui ... changé, quelles ... conséquences,
    pourquoi ... important, pourquoi ... importante`,
  sources: `source, document, étude de document, analyse de document, étude de documents, analyse de documents,
    commentaire de document, = sujet, sujet de brevet, sujet de bac, question, questions sur ..., exercice, consigne`,
  ignore: `lien, référence, bibliographie, sitographie, voir aussi, à faire, devoirs, sommaire, table des matières,
    pour aller plus loin, ressource, notes de bas de page`,
  never: `raison d état, raison sociale, en effet, âge de raison, culte de la raison, faits divers, en cause,
    effet de serre, effet domino, leçon, leçon de ..., course à, course aux, course contre`,
  joiners: `+ de du des d la l à au aux en et ou sur pour dans par entre pendant après avant contre chez`,
  small:
    'le la les l un une des principale principales principaux grande grandes grands autre autres',
  parts: 'chapitre partie leçon thème séance cours fiche séquence',
  answers: 'réponse réponses corrigé correction r',
  asks: `qui que quoi quand ou pourquoi comment quel quelle quels quelles expliquez expliquer explique decrivez
    presentez comparez montrez identifiez analysez citez nommez justifiez indiquez relevez precisez racontez
    definissez`,
  leaning: `c s il elle ils elles ce cela ceci cette ces son sa ses leur leurs ainsi donc alors mais cependant
    toutefois puis ensuite enfin pourtant or aussi`,
  marks: 'points point pts pt',
};

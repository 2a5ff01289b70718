import type { LanguageWords } from './language';

export const de: LanguageWords = {
  cause: `*ursache, anlass, anlasse, grund, hintergrund, vorgeschichte, ausloser, motive, entstehung, voraussetzungen,
    ausgangslage, kontext, warum ..., wieso ..., weshalb ..., der weg in ..., weg in den ..., weg zum ...`,
  course: `*verlauf, ablauf, ereignisse, chronologie, zeitstrahl, zeitleiste, hergang, was geschah, was passierte,
    = entwicklung, phasen, etappen, geschehen, wie kam es ...`,
  impact: `*folgen, folge, auswirkung, konsequenz, ergebnis, ergebnisse, resultat, bedeutung, wirkung, nachwirkung,
    bilanz`,
  sources: `quelle, quellenfrage, quellenarbeit, quellenanalyse, quellenaufgaben, fragen zu den quellen,
    fragen zur quelle, fragen, ubungsfragen`,
  ignore: `weblinks, literatur, literaturverzeichnis, weiterfuhrende literatur, siehe auch, verweise, einzelnachweise,
    quellenverzeichnis, hausaufgaben, inhaltsverzeichnis, inhalt, zu erledigen`,
  never: '',
  joiners: `der des den dem die von vom zum zur fur auf in im und oder bei nach aus mit durch am an zwischen wahrend`,
  small: 'der die das ein eine einige weitere wichtige wichtigste wichtigsten',
  parts: 'teil kapitel lektion abschnitt thema stunde woche einheit',
  answers: 'antwort musterantwort lösung musterlösung',
  asks: `wer was wann wo warum wieso weshalb wie welche welcher welches wessen erklare erlautere beschreibe nenne
    vergleiche beurteile bewerte analysiere arbeite charakterisiere erortere untersuche stelle`,
  leaning: `er sie es ihm ihr ihn sein seine ihre dies diese dieser dieses dadurch dabei danach dann dennoch deshalb
    daher darum damit trotzdem jedoch aber denn doch dort so auch zudem stattdessen beide`,
  marks: 'punkte punkt be p',
};

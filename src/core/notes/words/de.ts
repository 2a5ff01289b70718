import { list, type LanguageWords } from './language';

export const de: LanguageWords = {
  code: 'de',
  roles: {
    cause:
      list(`*ursache, *ursachen, anlass, anlasse, grund, grunde, hintergrund, hintergrunde, vorgeschichte, ausloser,
      motive, entstehung, voraussetzungen, vorbedingungen, ausgangslage, kontext, warum ..., wieso ..., weshalb ...,
      der weg in ..., weg in den ..., weg zum ...`),
    course:
      list(`*verlauf, ablauf, ereignisse, chronologie, zeitstrahl, zeitleiste, hergang, was geschah, was passierte,
      = entwicklung, = entwicklungen, phasen, etappen, geschehen, wie kam es ...`),
    impact:
      list(`folge, folgen, *folgen, auswirkung, auswirkungen, konsequenz, konsequenzen, ergebnis, ergebnisse,
      resultat, resultate, bedeutung, wirkung, wirkungen, nachwirkung, nachwirkungen, bilanz`),
    sources:
      list(`quelle, quellen, quellenfragen, quellenarbeit, quellenanalyse, quellenaufgaben, fragen zu den quellen,
      fragen zur quelle, fragen, ubungsfragen`),
    ignore:
      list(`links, weblinks, literatur, literaturverzeichnis, weiterfuhrende literatur, siehe auch, verweise,
      einzelnachweise, quellenverzeichnis, hausaufgaben, inhaltsverzeichnis, inhalt, zu erledigen`),
  },
  never: [],
  joiners:
    list(`der des den dem die von vom zum zur fur auf in im und oder bei nach aus mit durch am an zwischen
    wahrend`),
  modifiers:
    list(`der die das den dem ein eine wichtige wichtigste wichtigsten langfristige kurzfristige unmittelbare
    politische wirtschaftliche soziale gesellschaftliche tiefere direkte indirekte weitere`),
  common:
    list(`der die das und den dem von mit des im nicht ein eine zu auf wurde war als sich fur nach ist durch
    wurden`),
  answers: list('antwort, antworten, musterantwort, losung, musterlosung'),
  asks: list(`wer was wann wo warum wieso weshalb wie welche welcher welches wessen erklare erlautere beschreibe nenne
    vergleiche beurteile bewerte analysiere arbeite charakterisiere erortere untersuche stelle`),
  leaning:
    list(`er sie es ihm ihr ihn sein seine ihre dies diese dieser dieses dadurch dabei danach dann dennoch deshalb
    daher darum damit trotzdem jedoch aber denn doch dort so auch zudem ausserdem stattdessen beide`),
  dateColumns: list('datum, jahr, jahre, zeit, zeitraum, wann, tag'),
  marks: list('punkt punkte p be'),
};

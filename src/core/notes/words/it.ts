import type { LanguageWords } from './language';

export const it: LanguageWords = {
  cause: `causa, cause, motivo, motivi, motivazione, motivazioni, ragione, ragioni, origine, origini, contesto,
    premessa, premesse, antefatto, antefatti, antecedenti, presupposti, radici, fattori, fattore scatenante, pretesto,
    preludio, situazione iniziale, situazione di partenza, verso la guerra, perché ...`,
  course: `svolgimento, decorso, andamento, = corso, corso della guerra, corso degli eventi, evento, eventi,
    avvenimento, avvenimenti, = fatti, cronologia, linea del tempo, fasi, tappe, = sviluppo, = sviluppi,
    sviluppo della guerra, sviluppi della guerra, sviluppo del conflitto, scoppio, = date, date importanti,
    che cosa successe ..., cosa successe ..., cosa accadde ..., cosa è successo ..., come si svol* ...,
    = guerra, = rivoluzione, = conflitto, = battaglie`,
  impact: `conseguenza, conseguenze, effetto, effetti, impatto, impatti, risultato, risultati, esito, esiti,
    ripercussione, ripercussioni, eredità, = bilancio, bilancio della, bilancio del, importanza, = cambiamenti,
    = dopoguerra, = dopo la guerra, cosa cambiò ..., quali ... conseguenze, perché ... importante`,
  sources: `fonte, fonti, documento, documenti, analisi delle fonti, domanda, domande, domande su ...,
    domande sul ..., esercizio, esercizi, verifica, quesiti`,
  ignore: `link, collegamenti, riferimenti, bibliografia, sitografia, vedi anche, compiti, da fare, indice, risorse,
    approfondimenti, note a piè di pagina`,
  never: `corso d acqua, corso di ..., corso vittorio, effetto serra, effetto domino, causa civile, ragione sociale,
    ragion di stato, culto della ragione, dea ragione, a causa di`,
  joiners: `+ di del della dello dell dei degli delle da dal dalla a al alla in nel nella per con su sul sulla tra fra
    e ed o contro durante dopo prima`,
  small: 'il lo la l i gli le un uno una principale principali grandi altri altre',
  parts: 'parte capitolo lezione unità tema modulo paragrafo',
  answers: 'risposta risposte soluzione soluzioni r',
  asks: `chi che cosa quando dove perche come quale quali quanto spiega spiegate descrivi descrivete confronta
    identifica analizza nomina definisci indica illustra elenca commenta esponi`,
  leaning: `egli ella esso essa essi lui lei loro questo questa questi queste cio suo sua suoi cosi quindi dunque
    allora ma tuttavia poi infine inoltre pero anche percio`,
  marks: 'punti punto pt',
};

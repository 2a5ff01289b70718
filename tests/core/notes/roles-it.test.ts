import { testHeadings } from './headings';

testHeadings(
  'it',
  {
    cause: `Cause
Le cause della guerra
Cause economiche
Le cause profonde
La causa scatenante
1. Cause e conseguenze
Contesto
Contesto storico
Il contesto internazionale
Premesse
Le premesse della rivoluzione
Antefatti
Origini del fascismo
Le origini del conflitto
Motivi della crisi
I motivi
Ragioni della sconfitta
Fattori scatenanti
Presupposti
Situazione iniziale
Verso la guerra
Perché scoppia la guerra?`,
    course: `Svolgimento
Lo svolgimento della battaglia
Fasi
Le fasi della guerra
Le tappe dell'unificazione
Eventi
Gli eventi principali
Avvenimenti
Cronologia
Linea del tempo
I fatti
Sviluppi della guerra
Corso degli eventi
Date importanti
Che cosa successe a Caporetto?
Lo scoppio della guerra
Andamento del conflitto`,
    impact: `Conseguenze
Conseguenze politiche
Le conseguenze della guerra
Esiti
Gli esiti del conflitto
Effetti
Effetti sulla popolazione
Impatto
L'impatto sull'economia
Risultati
Ripercussioni
Eredità
L'eredità della rivoluzione
Bilancio
Il bilancio della guerra
Importanza storica
Cosa cambiò?
Dopo la guerra`,
    sources: `Fonti
Fonte 1
Documenti
Documento B
Analisi delle fonti
Domande
Domande sul documento
Esercizi
Verifica`,
    ignore: `Link
Riferimenti
Bibliografia
Sitografia
Vedi anche
Compiti
Indice`,
    topic: `La fine della guerra
Corso d'acqua
Corso di storia
Il corso del Reno
L'effetto serra
La dea Ragione
Fonti di energia
Politica estera
Cose generali
I protagonisti
La società feudale
Il Fascismo
Il bilancio dello Stato
Definizioni
Lo sviluppo delle città
I documenti della cancelleria`,
  },
  {
    Cause: 'cause',
    'Le cause principali': 'cause',
    Svolgimento: 'course',
    'Conseguenze economiche': 'impact',
    'Cause della guerra': null,
    Protagonisti: null,
  },
);

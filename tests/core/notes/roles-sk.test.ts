import { testHeadings } from './headings';

testHeadings(
  'sk',
  {
    cause: `Príčiny
Príčina:
1. Príčiny vojny
Hlavné príčiny 1. svetovej vojny
Hospodárske a sociálne príčiny
Revolúcia 1848 – príčiny
Dôvody
Dovody:
Dôvod neúspechu
Zámienka
Zámienky k vojne
Predohra
Pozadie konfliktu
Historické pozadie
Predpoklady revolúcie
Prečo vypukla vojna?
Čo viedlo k revolúcii?
Cesta k moci`,
    course: `Priebeh
Priebeh bitky pri Moháči
2. Priebeh vojny (1914-1918)
Vojna: priebeh
Etapy
Etapy revolúcie
Fázy povstania
Udalosti roku 1848
Sled udalostí
Chronológia
Časová os
Vývoj
Bitky
Čo sa stalo v Sarajeve?`,
    impact: `Dôsledky
Dosledky:
Dôsledky zámorských objavov
Následky
Následky vojny pre Európu
Krátkodobé následky
Výsledky
Výsledok
Výsledky a význam
Význam
Význam osvietenstva
Dopady na obyvateľstvo
Vplyv na spoločnosť
Odkaz štúrovcov`,
    sources: `Zdroje
Pramene
Otázky
Otázky a úlohy
Práca s textom
Úlohy:
Zdroj A`,
    ignore: `Odkazy
Literatúra
Použitá literatúra
Obsah
Pozri aj
Domáca úloha`,
    topic: `Prameň Dunaja
Zdroje energie v Uhorsku
Dôvodová správa k zákonu
Významné osobnosti
Priebeh rieky Váh
Príčina smrti
Etapa Bernolákovcov
Bernolákovská etapa
Beh na dlhú trať
Kurz slovenčiny
Pod vplyvom Nemecka
Ciele
Tolerančný patent
Vnútorná politika
Západný front
Začiatok vojny
1. Svetová vojna
Slováci
Otázka židov`,
  },
  {
    'Hlavné príčiny': 'cause',
    Príčina: 'cause',
    Priebeh: 'course',
    Význam: 'impact',
    'Príčiny vojny': null,
    Ideológia: null,
  },
);

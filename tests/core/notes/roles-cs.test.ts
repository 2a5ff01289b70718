import { testHeadings } from './headings';

testHeadings(
  'cs',
  {
    cause: `Příčiny
Příčina:
1. Příčiny války
Hlavní příčiny 1. světové války
Hospodářské a sociální příčiny
Husitství – příčiny
Důvody
Důvod porážky
Záminka
Záminky k válce
Předehra
Pozadí konfliktu
Historické pozadí
Předpoklady revoluce
Kořeny nepřátelství
Proč vypukla válka?
Co vedlo k revoluci?
Cesta k moci`,
    course: `Průběh
Průběh bitvy na Bílé hoře
2. Průběh války (1914-1918)
Válka: průběh
Etapy
Etapy revoluce
Fáze povstání
Události roku 1968
Sled událostí
Chronologie
Časová osa
Vývoj
Bitvy
Co se stalo v Sarajevu?`,
    impact: `Důsledky
Dusledky:
Důsledky zámořských objevů
Následky
Následky války pro Evropu
Krátkodobé následky
Výsledky
Výsledek
Výsledky a význam
Význam
Význam osvícenství
Dopady na obyvatelstvo
Vliv na společnost
Odkaz husitství`,
    sources: `Zdroje
Prameny
Otázky
Otázky a úkoly
Práce s textem
Práce s prameny
Úkoly:
Zdroj A`,
    ignore: `Odkazy
Literatura
Použitá literatura
Obsah
Viz též
Domácí úkol`,
    topic: `Pramen Labe
Zdroje energie v Čechách
Důvodová zpráva k zákonu
Významné osobnosti
Průběh řeky Moravy
Příčina smrti
Etapa bojů
Běh na lyžích
Kurz češtiny
Pod vlivem Německa
Cíle
Zlatá bula sicilská
Vnitřní politika
Západní fronta
Začátek války
1. světová válka
Češi
Otázka národnosti`,
  },
  {
    'Hlavní příčiny': 'cause',
    Příčina: 'cause',
    Průběh: 'course',
    Význam: 'impact',
    'Příčiny války': null,
    Ideologie: null,
  },
);

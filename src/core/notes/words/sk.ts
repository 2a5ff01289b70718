import type { LanguageWords } from './language';

export const sk: LanguageWords = {
  cause: `príčin*, dôvod*, zámienk*, predohra, pozadie, okolnosti, predpoklady, korene, podnet, podnety, motívy, kontext,
    východiská, prečo ..., čo viedlo ..., čo spôsobilo ..., cesta k ...`,
  course: `priebeh*, udalosti, sled udalostí, chronológia, časová os, etapy, fázy, čo sa stalo ..., ako prebiehal* ...,
    = vývoj, = boje, = bitky, = vojna, = povstanie, = revolúcia, = kríza`,
  impact: `dôsledok, dôsledk*, následok, následk*, výsledok, výsledk*, význam, významu, dopad*, vplyv, odkaz, bilancia,
    čo nasledovalo ...`,
  sources: `zdroj, zdroje, prameň, pramene, práca s prameňmi, práca s textom, otázka, otázky, kontrolné otázky, úlohy,
    cvičenia`,
  ignore: `odkazy, externé odkazy, literatúra, použitá literatúra, bibliografia, pozri aj, pozri tiež, súvisiace,
    domáca úloha, obsah, poznámky pod čiarou, citácie`,
  never: 'dôvodov* správa, príčina smrti, bez príčiny, priebeh rieky, priebeh funkcie, vplyvom',
  joiners: '* a i na k pre v z pri o do',
  small: 'hlavné hlavná hlavný ďalšie iné',
  parts: 'časť kapitola lekcia téma hodina bod',
  answers: 'odpoveď odpovede riešenie odp',
  asks: `kto čo kedy kde prečo ako ktorý ktorá ktoré koľko vysvetli vysvetlite opíš opíšte porovnaj porovnajte uveď uveďte
    vymenuj zhodnoť charakterizuj posúď napíš zdôvodni`,
  leaning: `on ona oni ich jeho jej im to toto táto tento títo tieto tá ten tí tie potom preto teda však ale tak tiež
    zároveň naopak napriek tým tu tam obaja`,
  marks: 'body bodov bod b',
};

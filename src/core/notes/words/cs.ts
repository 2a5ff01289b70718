import type { LanguageWords } from './language';

export const cs: LanguageWords = {
  cause: `příčin*, důvod*, zámink*, předehra, pozadí, okolnosti, předpoklady, kořeny, podnět, podněty, motivy, kontext,
    geneze, východiska, proč ..., co vedlo ..., co způsobilo ..., cesta k ...`,
  course: `průběh*, události, sled událostí, chronologie, časová osa, etapy, fáze, co se stalo ..., jak probíhal* ...,
    = vývoj, = boje, = bitvy, = válka, = povstání, = revoluce, = krize`,
  impact: `důsledek, důsledk*, následek, následk*, výsledek, výsledk*, význam, významu, dopad*, vliv, odkaz, bilance,
    co následovalo ...`,
  sources: `zdroj, zdroje, pramen, prameny, práce s prameny, práce s textem, rozbor pramene, otázka, otázky,
    kontrolní otázky, úkoly, cvičení`,
  ignore: `odkazy, externí odkazy, literatura, použitá literatura, bibliografie, viz též, viz také, související,
    domácí úkol, obsah, poznámky pod čarou, citace`,
  never: 'důvodov* zpráva, příčina smrti, bez příčiny, průběh řeky, průběh funkce, vlivem',
  joiners: '* a i na k pro v z při o do',
  small: 'hlavní další jiné',
  parts: 'část kapitola lekce téma hodina bod',
  answers: 'odpověď odpovědi řešení odp',
  asks: `kdo co kdy kde proč jak jaký jaká jaké který která které kolik vysvětli vysvětlete popiš popište porovnej uveď
    uveďte vyjmenuj zhodnoť charakterizuj posuď napiš zdůvodni`,
  leaning: `on ona oni jeho její jejich jim to toto tato tento tito tyto ta ten ti ty pak poté potom proto tedy však ale
    tak také zároveň naopak navzdory tím tu tam oba`,
  marks: 'body bodů bod b',
};

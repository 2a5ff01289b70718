import type { LanguageWords } from './language';

export const sv: LanguageWords = {
  cause: `orsak, orsaker, orsaken, orsakerna, bakgrund, bakgrunden, anledning, anledningar, anledningen, skäl, ursprung,
    rötter, förutsättningar, motiv, upprinnelse, upprinnelsen, utlösande faktor, faktorer, kontext, förspel, förhistoria,
    vägen till ..., vägen mot ..., varför ..., vad orsakade ..., vad ledde ..., hur kom det sig ...,
    = före kriget, = innan kriget`,
  course: `förlopp, förloppet, händelseförlopp, händelseförloppet, händelser, händelserna, viktiga händelser,
    tidslinje, tidslinjen, kronologi, faser, etapper, vändpunkt, vändpunkten, = utveckling, = utvecklingen,
    utbrottet, krigsutbrottet, krigets gång, = årtal, viktiga årtal, = kriget, = krisen, = revolutionen,
    = upproret, vad hände ..., hur gick ..., hur slutade ..., = under kriget`,
  impact: `följd, följder, följderna, konsekvens, konsekvenser, konsekvenserna, resultat, resultatet, effekt, effekter,
    påverkan, betydelse, betydelsen, efterspel, efterspelet, verkningar, utgång, arv, arvet, = förändringar, = efter kriget,
    vad blev ..., vad förändrades ..., vad ledde det till ..., hur påverkade ..., varför ... viktig`,
  sources: `källa, källor, källan, källkritik, källfrågor, källövning, källanalys, frågor, frågor till ..., uppgift, uppgifter,
    instuderingsfrågor, övningsfrågor, provfrågor, övning, övningar`,
  ignore: `länkar, externa länkar, se även, litteratur, referenser, källförteckning, källhänvisningar, läxa, läxor, innehåll,
    innehållsförteckning, fotnoter, att göra, begrepp att kunna, läs mer`,
  never:
    'dödsorsak, kurs i historia, nilens källa, källa till glädje, utan anledning, sjukdomsförlopp',
  joiners: `till av för på i och eller bakom om från med mellan under efter vid mot som att den det var är blev hos åt`,
  small: 'den det de en ett viktiga viktigaste största andra några',
  parts: 'del kapitel lektion avsnitt vecka tema område',
  answers: 'svar facit modellsvar lösning',
  asks: `vem vad var när varför hur vilken vilka vilket beskriv förklara nämn jämför ge redogör diskutera analysera
    resonera ange`,
  leaning: `han hon den det de dem hans hennes dess deras detta denna dessa där då därför därefter därmed men dock också
    sedan så även båda`,
  marks: 'poäng p',
};

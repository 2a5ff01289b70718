import { testHeadings } from './headings';

testHeadings(
  'sv',
  {
    cause: `Orsaker
Orsaker till första världskriget
2. Orsakerna
Utlösande faktor
Bakgrund
Bakgrunden till revolutionen
Anledningar
Förspel
Varför bröt kriget ut?
Vägen till makten
Ekonomiska orsaker
Orsaker och konsekvenser`,
    course: `Förlopp
Händelseförloppet
Händelser
Viktiga händelser
Tidslinje
Krigets gång
Krigsutbrottet
Kriget
Vad hände i Sarajevo?
Faser`,
    impact: `Följder
Följder av kriget
Konsekvenser
Konsekvenserna för Tyskland
Resultat
Betydelse
Revolutionens betydelse
Efterspel
Efter kriget
Vad blev följden?
Hur påverkade kriget kvinnorna?`,
    sources: `Källor
Källkritik
Frågor
Uppgifter
Instuderingsfrågor`,
    ignore: `Länkar
Litteratur
Se även
Läxa
Källförteckning`,
    topic: `Wienkongressen
Nilens källa
Kurs i historia
Mellankrigstiden
Ståndssamhället
Napoleon Bonaparte
Livet i skyttegravarna
Industrialismen
Dödsorsak
Källarvåningen`,
  },
  {
    Orsaker: 'cause',
    'Viktiga orsaker': 'cause',
    Följder: 'impact',
    Förlopp: 'course',
    Ideologi: null,
  },
);

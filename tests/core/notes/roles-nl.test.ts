import { testHeadings } from './headings';

testHeadings(
  'nl',
  {
    cause: `Oorzaken
Oorzaken van de Eerste Wereldoorlog
2. De oorzaken
Directe oorzaak
Aanleiding
De aanleiding tot de oorlog
Redenen voor de opstand
Achtergrond
Historische achtergrond
Voorgeschiedenis
Ontstaan van de Republiek
Waarom brak de oorlog uit?
Hoe kon Hitler aan de macht komen?
Weg naar de oorlog
Oorzaken en gevolgen`,
    course: `Verloop
Het verloop van de oorlog
3. Verloop (1914-1918)
Gebeurtenissen
Belangrijke gebeurtenissen
Tijdlijn
Fasen van de revolutie
Keerpunten
De oorlog
Wat gebeurde er in Sarajevo?`,
    impact: `Gevolgen
Gevolgen van de Vrede van Versailles
De gevolgen voor Duitsland
Gevolg
Resultaten
Betekenis
De betekenis van de revolutie
Nasleep
Impact op de bevolking
Na de oorlog
Wat veranderde er?`,
    sources: `Bronnen
Bronvragen
Vragen
Opdrachten
Examenvragen`,
    ignore: `Links
Literatuur
Zie ook
Huiswerk
Inhoudsopgave`,
    topic: `Einde van de oorlog
Het Congres van Wenen
De bronnen van de Maas
Verloop van de rivier
Zonder reden
Het interbellum
Regenten en burgers
De Gouden Eeuw
Leven in de loopgraven
Cursus Nederlands
Bronstijd
Nieuwe partijen`,
  },
  {
    Oorzaken: 'cause',
    'Belangrijkste oorzaken': 'cause',
    Gevolgen: 'impact',
    Verloop: 'course',
    Ideologie: null,
  },
);

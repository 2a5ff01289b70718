import type { LanguageWords } from './language';

export const nl: LanguageWords = {
  cause: `oorzaak, oorzaken, *aanleiding, aanleidingen, reden, redenen, achtergrond, achtergronden, voorgeschiedenis,
    oorsprong, ontstaan, motief, motieven, factoren, voorwaarden, context, directe oorzaak, indirecte oorzaken,
    aanloop naar ..., weg naar ..., op weg naar ..., waarom ..., waardoor ..., wat leidde ..., hoe ontstond ...,
    hoe kon ..., = voor de oorlog`,
  course: `verloop, gebeurtenissen, gebeurtenis, belangrijke gebeurtenissen, tijdlijn, tijdbalk, chronologie,
    fasen, fases, etappes, stappen, keerpunt, keerpunten, strijdverloop, = ontwikkeling, = ontwikkelingen,
    = jaartallen, belangrijke data, = de oorlog, = oorlog, = de crisis, = de opstand, uitbraak van ...,
    wat gebeurde ..., hoe verliep ..., hoe eindigde ..., = tijdens de oorlog`,
  impact: `gevolg, gevolgen, effect, effecten, resultaat, resultaten, uitkomst, betekenis, belang van, nasleep, impact,
    invloed, nalatenschap, erfenis, balans, consequentie, consequenties, = na de oorlog, = veranderingen, wat veranderde ...,
    wat volgde ..., waarom ... belangrijk, welke gevolgen ...`,
  sources: `bron, bronnen, bronnenvragen, bronvragen, bronnenonderzoek, bronanalyse, beeldbron, tekstbron, vragen,
    vragen bij ..., opdracht, opdrachten, oefenvragen, toetsvragen, examenvragen, oefening, oefeningen`,
  ignore: `links, externe links, zie ook, literatuur, literatuurlijst, bronvermelding, bronnenlijst, referenties,
    huiswerk, inhoud, inhoudsopgave, voetnoten, begrippenlijst, te doen, verder lezen`,
  never: `oorzaak van overlijden, cursusverloop, verloop van de rivier, bron van de rijn, bronnen van de maas,
    warmtebron, zonder reden`,
  joiners: `van voor op in de het een en of bij naar na uit met door aan tot tussen tijdens tegen om achter is was waren
    waarom hoe die dat`,
  small: 'de het een belangrijkste belangrijke grootste andere overige',
  parts: 'deel hoofdstuk paragraaf les week thema blok',
  answers: 'antwoord antwoorden modelantwoord uitwerking antw',
  asks: `wie wat waar wanneer waarom hoe welke welk waardoor leg beschrijf noem geef vergelijk verklaar bereken toon
    beargumenteer onderzoek bespreek`,
  leaning: `hij zij ze het zijn haar hun dit dat deze die daar daarom daarna daardoor dus toch maar echter ook toen
    hierdoor hierna bovendien vervolgens zo beide`,
  marks: 'punten punt p pt',
};

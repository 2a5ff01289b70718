import type { LanguageWords } from './language';

export const pl: LanguageWords = {
  cause: `przyczyn*, powód, powody, powodów, genez*, tło, podłoże, przesłank*, pretekst, motywy, okoliczności, kontekst,
    czynniki, uwarunkowania, korzenie, źródła konfliktu ..., źródła wojny ..., dlaczego ..., droga do ...,
    co doprowadziło ...`,
  course: `przebieg*, wydarzenia, chronologia, kalendarium, oś czasu, etapy, fazy, działania wojenne, co się stało ...,
    jak doszło ..., = rozwój, = walki, = bitwy, = wojna, = powstanie, = rewolucja, = kryzys`,
  impact: `skutek, skutk*, następstw*, konsekwencj*, znaczenie, rezultat*, efekt, efekty, wynik, wyniki, bilans, wpływ,
    dziedzictwo, spuścizna, co było potem ...`,
  sources: `źródło, źródła, praca ze źródł*, analiza źródł*, tekst źródłowy, teksty źródłowe, pytanie, pytania, zadania,
    ćwiczenia`,
  ignore: `linki, odnośniki, literatura, bibliografia, zobacz też, przypisy, zadanie domowe, praca domowa, spis treści,
    do zrobienia, powiązane`,
  never: 'bez powodu, przebieg rzek*, przebieg granic*, pod wpływem, przyczyna śmierci',
  joiners: '* i oraz a dla na w z do od',
  small: 'główne główna główny inne ważniejsze',
  parts: 'część rozdział lekcja temat tydzień punkt',
  answers: 'odpowiedź odpowiedzi odp rozwiązanie',
  asks: `kto co kiedy gdzie dlaczego jak jaki jaka jakie który która które ile czyj wyjaśnij opisz porównaj wymień podaj
    oceń scharakteryzuj omów przedstaw uzasadnij rozstrzygnij napisz`,
  leaning: `on ona oni one jego jej ich im to ten ta te ci tamten potem dlatego więc jednak ale także też zatem natomiast
    ponadto wtedy tam tu obaj`,
  marks: 'punkty punktów punkt pkt p',
};

import { testHeadings } from './headings';

testHeadings(
  'pl',
  {
    cause: `Przyczyny
Przyczyna:
1. Przyczyny wojny
Główne przyczyny I wojny światowej
Gospodarcze i społeczne przyczyny
Powstanie styczniowe – przyczyny
Powody
Powód klęski
Geneza
Geneza konfliktu
Tło historyczne
Tło
Podłoże kryzysu
Przesłanki reformacji
Okoliczności wybuchu powstania
Pretekst
Dlaczego wybuchła wojna?
Droga do niepodległości
Źródła konfliktu na Bliskim Wschodzie
Co doprowadziło do rozbiorów?`,
    course: `Przebieg
Przebieg bitwy pod Grunwaldem
2. Przebieg wojny (1914-1918)
Wojna: przebieg
Etapy
Etapy rewolucji
Fazy wojny
Najważniejsze wydarzenia
Wydarzenia roku 1956
Chronologia
Kalendarium
Oś czasu
Działania wojenne
Walki
Jak doszło do zamachu?`,
    impact: `Skutki
Skutki wojny
Skutek
Następstwa
Następstwa odkryć geograficznych
Konsekwencje
Konsekwencje polityczne
Krótkotrwałe konsekwencje
Znaczenie
Znaczenie bitwy
Rezultaty
Wyniki
Efekty reform
Bilans wojny
Wpływ na społeczeństwo
Dziedzictwo
Skutki i znaczenie`,
    sources: `Źródła
Pytania
Pytania i zadania
Praca ze źródłem
Analiza źródła
Teksty źródłowe
Ćwiczenia:
Źródło A`,
    ignore: `Linki
Literatura
Bibliografia
Spis treści
Zobacz też
Praca domowa
Przypisy`,
    topic: `Źródło Wisły
Źródła energii
Przebieg rzeki Odry
Przebieg granicy wschodniej
Powodzie w Polsce
Kurs polskiego
Bieg wydarzeń sportowych
Przyczyna śmierci
Pod wpływem Francji
Strefy wpływów
Polityka wewnętrzna
Front zachodni
I wojna światowa
Konstytucja 3 maja
Dynastia Piastów
Cele
Gospodarka i społeczeństwo`,
  },
  {
    'Główne przyczyny': 'cause',
    Geneza: 'cause',
    Przebieg: 'course',
    'Skutki polityczne': null,
    Znaczenie: 'impact',
    Ideologia: null,
  },
);

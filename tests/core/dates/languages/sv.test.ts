import { testSentences } from './sentences';

const dates = {
  days: [
    'Den {28 juni 1914 = 1914-06-28} blev tronföljaren skjuten i Sarajevo.',
    '{Måndagen den 22 oktober 1962 = 1962-10-22} höll han ett tal.',
    'Det undertecknades den {28/6 1919 = 1919-06-28} eller {28/6/1919 = 1919-06-28}.',
    'Den {1 september 1939 = 1939-09-01} började kriget och den {3 september = 1939-09-03*} blev det större.',
    'Vapenstilleståndet kom den {11 november = 1918-11-11*} och alla var glada.',
    'Den {14 juli 1789 = 1789-07-14} stormades fästningen.',
    'Han dog {30 nov. 1718 = 1718-11-30} i Norge.',
    'Den {första maj 1890 = 1890-05-01} demonstrerade man.',
    'Caesar mördades den {15 mars 44 f.Kr. = -0043-03-15} i Rom.',
    'Skrivet {1919-06-28 = 1919-06-28} av dem.',
  ],
  'months and seasons': [
    'I {augusti 1914 = 1914-08} gick soldaterna till fronten.',
    'I {februari 1917 = 1917-02} blev det strejk och i {oktober = 1917-10*} tog de makten.',
    '{Våren 1968 = 1968-21} var orolig och {hösten 1968 = 1968-23} lugn.',
    'Under {sommaren 1914 = 1914-22} var det kris.',
    '{Vintern 1941-42 = 1941-24} var kall.',
    'I {slutet av mars 1945 = 1945-03~} gick de över floden.',
  ],
  years: [
    'År {1523 = 1523} blev han kung.',
    'Sedan {1914 = 1914} arbetade kvinnor i fabriken, till {1918 = 1918}.',
    'Krisen {1929 = 1929} kom till Sverige {1931 = 1931}.',
    'Freden i Westfalen ({1648 = 1648}) var viktig.',
    '{1809 = 1809}: en ny grundlag',
    'Riket föll år {476 = 0476}.',
  ],
  ranges: [
    'Kriget varade {från 1914 till 1918 = 1914/1918} och var hemskt.',
    'Första världskriget ({1914-1918 = 1914/1918}) och andra ({1939-45 = 1939/1945}).',
    '{Mellan 1914 och 1918 = 1914/1918} dog många.',
    'Mötet ({12-14 april 1961 = 1961-04-12/1961-04-14}) blev inget.',
    'Stormaktstiden ({1611–1718 = 1611/1718}) tog slut.',
    'Den romerska republiken ({509-27 f.Kr. = -0508/-0026}) hade en senat.',
    '{Från mars till maj 1940 = 1940-03/1940-05} hände inget.',
  ],
  'decades and centuries': [
    'På {1800-talet = 18XX} kom det fabriker.',
    'Under {1920-talet = 192X} var det fred och på {30-talet = 193X} kris.',
    'På {1700-talet = 17XX} och {1900-talet = 19XX} växte staden.',
    'Under det {nittonde århundradet = 18XX} och det {20:e århundradet = 19XX}.',
    'På {400-talet f.Kr. = -04XX} fanns det demokrati.',
  ],
  'parts and circa': [
    'I {början av 1900-talet = 19XX~} fick män rösta.',
    'I {mitten av 1800-talet = 18XX~} kom järnvägen.',
    'I {slutet av 1700-talet = 17XX~} blev det revolution.',
    'Under {andra hälften av 1800-talet = 18XX~} flyttade man.',
    'I {början av 1941 = 1941~} och i {slutet av 1941 = 1941~}.',
    '{Omkring 1450 = 1450~} tryckte man böcker.',
    '{Cirka 1500 = 1500~} kom han till landet.',
    'Det {sena 1800-talet = 18XX~} var hårt.',
  ],
  told: [
    'År {1936 = 1936} vann de, {samma år = 1936*} strejkade man, och {året därpå = 1937*} förlorade de.',
    'Den {23 augusti 1939 = 1939-08-23} skrev de på; {två dagar senare = 1939-08-25*} var det krig.',
  ],
  eras: [
    'Caesar dog år {44 f.Kr. = -0043} och Augustus {14 e.Kr. = 0014}.',
    'Staden är från {753 före Kristus = -0752} enligt sagan.',
  ],
};

const negatives = [
  '1000 man och 1500 hästar gick över isen',
  '1500 soldater och 2000 döda',
  'mer än 1500 döda, nästan 2000 sårade',
  'artikel 48 i lagen och kapitel 1914',
  'se sidan 62 och sid 1914',
  'Ludvig XVI, Gustav III och Karl XII',
  'andra världskriget och första fabriken',
  'femårsplanen, 5 år av arbete',
  'Wilsons 14 punkter',
  'de förlorade med 3-2',
  '25 procent, 1914 kronor',
  'mellan 1500 och 2000 människor',
  'uppgift 4 och källa 12',
  'var tredje man och en av 10',
  'marschen till Rom, planeten Mars',
  'det tredje riket och tredje världen',
  'vårt land och höst i själen',
  'med 350 fartyg',
];

testSentences('sv', dates, negatives);

import type { DateWords } from './words';

export const french: DateWords = {
  code: 'fr',
  seasons: 'printemps été automne hiver',
  ordinals: [
    'prem deux trois quatr cinq six sept huit neu dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neu vingt',
    '(?:[fuv]?(?:ie(?:re?|me)|e)|f)?',
  ],
  nth: '[eᵉ°º]|er|[eè]?re|eme|nde?',
  roman: true,
  relative: [
    '(?:m[eê]me|cette?) U(?:-la)?',
    'U (?:suivante?|d.après)|lendemain',
    'U (?:précédente?|d.avant)|veille',
    'N U (?:plus tard|après)',
    'une? deux trois quatre cinq six sept huit neuf dix onze douze',
    ['jours?', 'mois', 'ans?|annees?'],
  ],
  link: 'd[eu](?: l.année)?|de l|du mois d[eu]?|d',
  article: 'les?|la|l|du|des|aux?',
  century: 'N (?:siecles?\\b|s\\.)',
  decade: ['(?:années|décennie) D\\b', 'vingt trente quarante cinquante soixante'],
  about: 'vers(?: l.an)?|environ|v|autour de|aux (?:alentours|environs) de',
  parts: [
    'début|commencement',
    'mi|milieu',
    'fin',
    '(?:1re|1[eè]re|première) moitié',
    '(?:2e|2nde|2[eè]me|seconde|deuxième) moitié',
  ],
  eras: [
    'av(?:ant|\\.)?\\s?J\\.?-?\\s?C\\.?|avant Jesus-Christ|av(?:ant|\\.) n(?:otre|\\.) [eè](?:re|\\.)',
    'apr?(?:[eè]s|\\.)?\\s?J\\.?-?\\s?C\\.?|apr[eè]s Jesus-Christ|de n(?:otre|\\.) [eè](?:re|\\.)',
  ],
  range: [
    'entre(?: les années(?= \\d{3}[1-9]))?',
    'et|&|ou',
    'd[eu]|depuis|d',
    'à|aux?|jusqu.(?:à|aux?|en)',
    'aujourd.hui|nos jours',
  ],
  cues: [
    'en|en l.an|l.an|depuis|dès|avant|après|jusqu.(?:en|à)|années?|à partir de',
    "mois d[e’']?",
    "cet?|dès l[e’']?",
    'le|au|nuit du',
    'l.an|l.année|année',
  ],
  counts: [
    'chapitre|document|section|ligne|n|numéro|tome|question|loi',
    'que|presque|près de|plus de|moins de|environ|quelques?|au (?:moins|plus)|autour de',
    'hommes|femmes|personnes|soldats|troupes|morts|blessés|voix|tonnes|mètres|francs|milliards|mille|fois|heures|jours|semaines|mois|ans|années|habitants|pour cent',
    '[a-z]{3,}[sx]',
  ],
  small:
    'les?|la|une?|des?|du|et|ou|mais|à|aux?|en|dans|par|sur|avec|sans|est|sont|étai(?:en)?t|fut|furent|a|ont|avai(?:en)?t|ils?|elles?|on|ces?|cette|son|sa|ses|leurs?|qui|que|dont|ne|pas|plus|se|l|d|qu|puis|après|avant|entre|vers|début|fin|comme|aussi|dès|depuis|pendant|contre',
  dates: [' ', '1er', '#'],
  print:
    'vers #|v. #|début #|milieu #|fin #|#|des #|du #|jusqu’à #|depuis #|# av. J.-C.|# apr. J.-C.|années #|Re siècle|Re s.',
};

import type { DateWords } from './words';

export const french: DateWords = {
  code: 'fr',
  doubtful: 'mars',
  seasons: 'printemps été automne hiver',
  ordinals:
    'prem deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neuv vingt',
  ordinalEnd: 'i(?:er|eme)',
  nth: 'er|ere|e|ᵉ|eme|nd',
  roman: true,
  link: "d[eu](?: l.annee)?|de l|du mois d[e’']|d",
  article: 'les?|la|l|du|des|aux?',
  century: 'N s(?:iecles?\\b|\\.)',
  decade: '(?:la )?(?:années|décennie) D\\b',
  decades: 'vingt trente quarante cinquante soixante',
  about: 'vers|environ|ca?|circa|autour de|aux (?:alentours|environs) de',
  early: 'début|commencement',
  mid: 'mi|milieu',
  late: 'fin',
  bc: 'av(?:\\.|ant) J\\.?-? ?C\\.?|avant Jesus-Christ|avant notre ere|AEC',
  ad: 'apr?(?:\\.|es) J\\.?-? ?C\\.?|apres Jesus-Christ|de notre ere',
  between: 'entre',
  and: 'et|&|ou',
  from: 'd[eu]|depuis|d',
  to: 'à|aux?|jusqu.(?:à|aux?|en)',
  now: 'aujourd.hui|nos jours',
  in: 'en|en l.an|l.an|depuis|dès|avant|après|jusqu.(?:en|à)|années?|à partir de',
  inMonth: "mois d[e’']?",
  inSeason: "cet?|dès l[e’']?",
  on: 'le|au',
  reference:
    'pages?|pp?|art(?:icles?)?|chap(?:itre)?|section|paragraphe|ligne|no|n|numéro|tome|vol(?:ume)?|figure|tableau|doc(?:ument)?|question|exercice|résolution|type|modèle',
  amount:
    'que|presque|près de|plus de|moins de|environ|seulement|quelques?|exactement|au (?:moins|plus)|autour de',
  unit: 'hommes|femmes|enfants|personnes|gens|soldats|troupes|morts|blessés|prisonniers|juifs|ouvriers|voix|sièges|tonnes|kg|km|(?:kilo)?mètres|hectares|francs|livres|dollars|euros|millions?|milliards|mille|fois|heures|minutes|jours|semaines|mois|ans|années|habitants',
  counted: '[a-z]{3,}[sx]',
  small:
    'les?|la|une?|des?|du|et|ou|mais|à|aux?|en|dans|par|sur|avec|sans|sous|est|sont|étai(?:en)?t|fut|furent|a|ont|avai(?:en)?t|ils?|elles?|on|ce|cette|ces|son|sa|ses|leurs?|qui|que|dont|ne|pas|plus|se|l|d|qu|puis|après|avant|jusqu|entre|vers|début|fin|comme|lors|alors|aussi|dès|depuis|pendant|contre',
  of: ' ',
  days: ['1er', '#'],
  print:
    'vers #|vers #|début #|milieu #|fin #|#|des #|du #|jusqu’à #|depuis #|# av. J.-C.|# apr. J.-C.|années #|Re siècle|Re s.',
};

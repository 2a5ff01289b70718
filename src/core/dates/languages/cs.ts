import type { DateWords } from './words';

export const czech: DateWords = {
  code: 'cs',
  seasons: 'jaro léto podzim zima jaře létě podzimu zimě',
  ordinals: [
    'prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacát - - - - - - - - - třicát',
    '(?:[eé](?:ho|mu|m)|[ýáéí]|[íý](?:ho|mu|m))',
  ],
  nth: '\\.|',
  roman: true,
  months:
    'led(?:nu|nem) únor(?:u|em) březn(?:u|em) dubn(?:u|em) květn(?:u|em) červn(?:u|em) červenc(?:i|em) srpn(?:u|em) zářím říjn(?:u|em) listopadem prosinc(?:i|em)',
  weekdays: '- - střed[uy] čtvrtk[au] pátk[au] sobot[uy] neděli',
  relative: [
    't(?:éhož|émž|oho|om)(?:to)? U|stejné(?:ho|m) U',
    'následující(?:ho|m) U|příští(?:ho|m) U|další(?:ho|m) U|druhý den',
    'předchozí(?:ho|m) U|o (?:N )?U dříve',
    'o (?:N )?U později|N U později',
    'jeden dva|dvě tři čtyři pět šest sedm osm devět deset',
    ['d(?:en|ne|ni|ny|ní|nů)', 'měsíc\\w{0,2}', 'ro(?:k[uy]?|ce)|let'],
  ],
  link: 'roku?|r\\.?',
  article: 'dne|(?:v )?ro(?:k[uy]?|ce)|lety|r\\.|měsíce',
  century: 'N ?(?:stol(?:etí(?:ch|m)?\\b|\\.)|st\\.|věku?\\b)',
  decade: [
    '\\bD(?:\\.|-?t?[áéý](?:ch|mi?)?) let(?:a|ech|ům|y)?\\b',
    'dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát',
    'N (?:desetilet|dekád)\\w{1,2}',
  ],
  about: 'cca|kol(?:em)?|okolo|asi|přibližně|zhruba',
  parts: [
    'počát(?:ek|kem|ku)|začát(?:ek|kem|ku)|poč\\.|zač\\.|raného',
    'polovin(?:[auye]|ou)|v půli',
    'kon(?:ec|cem|c[ei]|\\.)|sklonk(?:u|em)|závěr(?:em|u)?|pozdního',
    'první pol(?:ovin(?:[auye]|ou)|\\.)|1\\. pol(?:ovin(?:[auye]|ou)|\\.)',
    'druh(?:á|é|ou) pol(?:ovin(?:[auye]|ou)|\\.)|2\\. pol(?:ovin(?:[auye]|ou)|\\.)',
  ],
  eras: [
    'př(?:\\.|ed) ?(?:n\\. ?l\\.|Kr(?:\\.|istem)|naším letopočtem)',
    'n\\. ?l\\.|po Kr(?:\\.|istu)|našeho letopočtu',
  ],
  range: [
    'mezi',
    'a|i|&|nebo',
    'od',
    '(?:až )?(?:do|po)|až|na',
    'současnosti?|dnes(?:ka|ek)?|nyní',
  ],
  cues: [
    've?|ro(?:k[uy]?|ce|kem)|let(?:ech|a|y)?|r|od|do|po|před|během|už|již',
    'měsíc[ie]?|tom|mezi',
    'na|přes|během|v',
    'dne|od|do|před|po',
    'ro(?:ku?|ce)|r',
  ],
  counts: [
    'stran[auyě]|str|s|č|číslo|člán(?:ek|ku)|kapitol[auye]|bod|díl|svazek|obr|§',
    'než|přes|téměř|skoro|jen|pouze|aspoň|dalších|celkem|asi|kolem|více|méně',
    'muž[ůi]|žen|lidí|osob|vojáků|obětí|mrtvých|hlasů|tun|metrů|korun|marek|procent|milion[ůy]|tisíc|krát|hodin|dn[íůi]|týdnů|měsíců|let|obyvatel|lodí|mil|divizí|bodů|koní',
    '[a-z]{2,}(?:[iy]ch|ech|aku|iku)',
  ],
  small:
    'a|i|ale|aby|byl[aoiy]?|by|být|co|do|jako|jak|je|jsou|jeho|její|jejich|k|ke|když|kde|kdo|kter[áéýí]\\w{0,2}|nebo|mezi|na|nad|není|o|od|po|pod|pro|před|při|proti|s|se|ve|v|z|ze|za|že|tak|také|to|už|však|má|mají|měl[aoiy]?|rok[uy]?|roce|list|květ|led',
  letters: /[řěů]/iu,
  dates: [' ', '#.', '#.'],
  print:
    'asi #|asi #|# (začátek)|# (polovina)|# (konec)|#|#|#|do #|od #|# př. n. l.|# n. l.|%. léta C. století|#. století|#. st.|# (1. polovina)|# (2. polovina)',
};

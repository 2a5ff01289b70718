/** One fact of history in one language, and what students make of it. */
export interface LanguageCase {
  readonly language: string;
  readonly question: string;
  readonly model: string;
  /** Correct: in other order, other forms, other words of grammar. */
  readonly right: readonly string[];
  /** Half of it. */
  readonly half: string;
  readonly wrongYear: string;
  readonly wrongNumber: string;
  /** Another name; never correct. */
  readonly wrongName: string;
  /** What the note says, denied. */
  readonly denied: readonly string[];
  /** A denial beside the facts, "not only" and its like: no contradiction. */
  readonly alsoTrue: readonly string[];
  /** Nothing of it, with words that are others in English. */
  readonly offTopic: string;
  readonly shrug: string;
}

export const languageCases: readonly LanguageCase[] = [
  {
    language: 'de',
    question: 'Wie endete die Belagerung von Wien?',
    model:
      'Das osmanische Heer verlor 1683 die Schlacht am Kahlenberg. Der polnische König Sobieski führte 20 000 Reiter an.',
    right: [
      'Am Kahlenberg wurde 1683 die Schlacht vom osmanischen Heer verloren, und König Sobieski von Polen führte polnische Reiter an.',
      '1683 verliert das Heer der Osmanen, das osmanische, die Schlacht am Kahlenberg. Sobieski, der König, führt 20.000 polnische Reiter an.',
    ],
    half: 'Ein polnischer König namens Sobieski führte seine Reiter an.',
    wrongYear: 'Das osmanische Heer verlor 1529 die Schlacht am Kahlenberg.',
    wrongNumber: 'König Sobieski führte 90 000 Reiter an.',
    wrongName: 'Der polnische König Poniatowski führte 20 000 Reiter an.',
    denied: [
      'Das osmanische Heer hat 1683 die Schlacht am Kahlenberg nicht verloren.',
      'Das osmanische Heer verlor 1683 die Schlacht am Kahlenberg nicht.',
      'Kein osmanisches Heer verlor 1683 die Schlacht am Kahlenberg.',
    ],
    alsoTrue: [
      'Das osmanische Heer verlor 1683 nicht nur die Schlacht am Kahlenberg, sondern auch seine Zelte.',
      'Das osmanische Heer verlor 1683 die Schlacht am Kahlenberg, weil es keine Hilfe mehr bekam.',
    ],
    offTopic: 'Die Art der Gift war in dem Fall fast so arm wie der Rat, man war am Rand.',
    shrug: 'Das weiß ich leider nicht.',
  },
  {
    language: 'fr',
    question: 'Que se passa-t-il au début de la Révolution ?',
    model:
      'Le peuple de Paris prit la Bastille le 14 juillet 1789. L’Assemblée abolit les privilèges de la noblesse en deux nuits.',
    right: [
      'En deux nuits, les privilèges de la noblesse sont abolis par l’Assemblée. La Bastille a été prise par le peuple parisien, à Paris, le 14 juillet 1789.',
      'Le 14 juillet 1789, le peuple de Paris prend la Bastille, et l’assemblée abolit en 2 nuits le privilège de la noblesse.',
    ],
    half: 'L’Assemblée a aboli les privilèges de la noblesse.',
    wrongYear: 'Le peuple de Paris prit la Bastille le 14 juillet 1798.',
    wrongNumber: 'L’Assemblée abolit les privilèges de la noblesse en douze nuits.',
    wrongName: 'Le peuple de Lyon prit le Louvre.',
    denied: [
      'Le peuple de Paris ne prit pas la Bastille le 14 juillet 1789.',
      'Le peuple de Paris n’a jamais pris la Bastille le 14 juillet 1789.',
      'L’Assemblée n’abolit aucun privilège de la noblesse en deux nuits.',
    ],
    alsoTrue: [
      'Le peuple de Paris ne prit pas seulement la Bastille le 14 juillet 1789, mais aussi des armes.',
      'Le peuple de Paris prit la Bastille le 14 juillet 1789, où ne restaient que sept prisonniers.',
    ],
    offTopic: 'Son pays a pour but de sale fort, et on y dine tout court : chat, pain, main, coin.',
    shrug: 'Je ne sais pas du tout.',
  },
  {
    language: 'es',
    question: '¿Qué ocurrió en la conquista de México?',
    model:
      'Hernán Cortés conquistó Tenochtitlán en 1521. Los tlaxcaltecas ayudaron a los españoles con once mil guerreros.',
    right: [
      'Tenochtitlán fue conquistada por Hernán Cortés en 1521, y con la ayuda de 11.000 guerreros tlaxcaltecas que ayudaban a los españoles.',
      'En 1521 Cortés (Hernán) conquista Tenochtitlan; los guerreros tlaxcaltecas, once mil, ayudan a los españoles.',
    ],
    half: 'Los tlaxcaltecas ayudaron a los españoles con sus guerreros.',
    wrongYear: 'Hernán Cortés conquistó Tenochtitlán en 1492.',
    wrongNumber: 'Los tlaxcaltecas ayudaron a los españoles con noventa mil guerreros.',
    wrongName: 'Francisco Pizarro llegó a Cuzco.',
    denied: [
      'Hernán Cortés no conquistó Tenochtitlán en 1521.',
      'Hernán Cortés nunca conquistó Tenochtitlán en 1521.',
      'Los tlaxcaltecas no ayudaron a los españoles con once mil guerreros.',
    ],
    alsoTrue: [
      'Hernán Cortés conquistó Tenochtitlán en 1521, sin embargo perdió a muchos hombres.',
      'Hernán Cortés no solo conquistó Tenochtitlán en 1521, sino también otras ciudades.',
    ],
    offTopic:
      'Once dice que la pie con red es tan real como el pan: sale, come, ten, sin actual fin.',
    shrug: 'No lo sé, ni idea.',
  },
  {
    language: 'it',
    question: 'Come nacque il Regno d’Italia?',
    model:
      'Garibaldi sbarcò a Marsala con mille volontari nel 1860. Vittorio Emanuele II diventò re d’Italia nel 1861.',
    right: [
      'Nel 1861 Vittorio Emanuele II è diventato re d’Italia. Lo sbarco: Garibaldi era sbarcato a Marsala nel 1860 con mille volontari.',
      'A Marsala nel 1860 sbarca Garibaldi con 1.000 volontari; nel 1861 vittorio emanuele ii diventa re dell’Italia.',
    ],
    half: 'Garibaldi sbarcò a Marsala con mille volontari.',
    wrongYear: 'Garibaldi sbarcò a Marsala con mille volontari nel 1848.',
    wrongNumber: 'Vittorio Emanuele III diventò re d’Italia nel 1861.',
    wrongName: 'Mazzini partì per Londra con gli esuli.',
    denied: [
      'Garibaldi non sbarcò a Marsala con mille volontari nel 1860.',
      'Garibaldi non è mai sbarcato a Marsala con mille volontari nel 1860.',
      'Vittorio Emanuele II non diventò re d’Italia nel 1861.',
    ],
    alsoTrue: [
      'Garibaldi sbarcò a Marsala con mille volontari nel 1860 perché non voleva aspettare.',
      'Vittorio Emanuele II non solo diventò re d’Italia nel 1861, ma scelse anche Torino.',
    ],
    offTopic: 'Male, pure, come, more, fine: dove fare cure in case rare, sale e pane.',
    shrug: 'Non lo so, non ricordo.',
  },
  {
    language: 'pt',
    question: 'Como o Brasil se tornou independente?',
    model:
      'Dom Pedro proclamou a independência do Brasil em 1822. Portugal reconheceu o novo império por dois milhões de libras.',
    right: [
      'A independência do Brasil foi proclamada por Dom Pedro em 1822 e o império novo foi reconhecido por Portugal por 2 milhões de libras.',
      'Em 1822, Dom Pedro proclama a independência do Brasil; Portugal reconhece o império novo, por dois milhões de libras.',
    ],
    half: 'Portugal reconheceu o novo império por libras.',
    wrongYear: 'Dom Pedro proclamou a independência do Brasil em 1889.',
    wrongNumber: 'Portugal reconheceu o novo império por nove milhões de libras.',
    wrongName: 'Tiradentes morreu em Minas.',
    denied: [
      'Dom Pedro não proclamou a independência do Brasil em 1822.',
      'Dom Pedro nunca proclamou a independência do Brasil em 1822.',
      'Portugal não reconheceu o novo império por dois milhões de libras.',
    ],
    alsoTrue: [
      'Dom Pedro proclamou a independência do Brasil em 1822, mas a corte não aceitou.',
      'Dom Pedro não só proclamou a independência do Brasil em 1822, mas também foi coroado.',
    ],
    offTopic: 'Come pores as pastes de cor no regime: tire, fume, fine, more, use.',
    shrug: 'Não sei, não lembro.',
  },
  {
    language: 'nl',
    question: 'Hoe verliep het beleg van Leiden?',
    model:
      'De geuzen bevrijdden Leiden op 3 oktober 1574. Willem van Oranje liet twaalf dijken doorsteken.',
    right: [
      'Op 3 oktober 1574 werd Leiden door de geuzen bevrijd en heeft Willem van Oranje 12 dijken laten doorsteken.',
      'Leiden is door geuzen op 3 oktober 1574 bevrijd; Oranje, Willem, liet de twaalf dijken doorsteken.',
    ],
    half: 'Willem van Oranje liet dijken doorsteken.',
    wrongYear: 'De geuzen bevrijdden Leiden op 3 oktober 1584.',
    wrongNumber: 'Willem van Oranje liet drie dijken doorsteken.',
    wrongName: 'De hertog van Alva vertrok naar Brussel.',
    denied: [
      'De geuzen hebben Leiden op 3 oktober 1574 niet bevrijd.',
      'De geuzen bevrijdden Leiden nooit op 3 oktober 1574.',
      'Willem van Oranje liet geen twaalf dijken doorsteken.',
    ],
    alsoTrue: [
      'De geuzen bevrijdden Leiden op 3 oktober 1574, omdat er geen eten meer was.',
      'De geuzen bevrijdden niet alleen Leiden op 3 oktober 1574, maar ook het land eromheen.',
    ],
    offTopic: 'Die man was ten slot van de vast arm en brand, wet of pond, mist in het dal.',
    shrug: 'Dat weet ik niet.',
  },
  {
    language: 'sv',
    question: 'Vad hände i Lützen?',
    model:
      'Gustav II Adolf stupade i slaget vid Lützen 1632. Svenskarna vann slaget och förlorade fem tusen soldater.',
    right: [
      'Svenskarna vann i slaget men förlorade 5 000 soldater. Vid Lützen 1632 stupade Gustav II Adolf i ett slag.',
      '1632 har Gustav II Adolf stupat i slaget vid Lützen, och svenskarna vinner slaget, förlorar fem tusen av sina soldater.',
    ],
    half: 'Svenskarna vann ett slag men förlorade soldater.',
    wrongYear: 'Gustav II Adolf stupade i slaget vid Lützen 1648.',
    wrongNumber: 'Gustav III Adolf stupade i slaget vid Lützen 1632.',
    wrongName: 'Karl dog i Norge.',
    denied: [
      'Gustav II Adolf stupade inte i slaget vid Lützen 1632.',
      'Gustav II Adolf har aldrig stupat i slaget vid Lützen 1632.',
      'Svenskarna vann inte slaget.',
    ],
    alsoTrue: [
      'Gustav II Adolf stupade i slaget vid Lützen 1632, eftersom han inte såg något i dimman.',
      'Svenskarna vann inte bara slaget, de förlorade också fem tusen soldater.',
    ],
    offTopic: 'Vi gift barn har all fart, god fest, fast art, men bra glass och bad.',
    shrug: 'Jag vet inte.',
  },
  {
    language: 'pl',
    question: 'Jak przebiegała bitwa pod Grunwaldem?',
    model:
      'Król Władysław Jagiełło pokonał Krzyżaków pod Grunwaldem w 1410 roku. Wielki mistrz poległ, a rycerze stracili pięć chorągwi.',
    right: [
      'Pod Grunwaldem w 1410 r. Krzyżacy zostali pokonani przez króla Władysława Jagiełłę, poległ wielki mistrz, rycerze stracili 5 chorągwi.',
      'W 1410 Władysław Jagiełło, król, pokonał pod Grunwaldem Krzyżaków. Poległ wielki mistrz; pięć chorągwi rycerze stracili.',
    ],
    half: 'Wielki mistrz poległ, rycerze stracili chorągwie.',
    wrongYear: 'Król Władysław Jagiełło pokonał Krzyżaków pod Grunwaldem w 1466 roku.',
    wrongNumber: 'Wielki mistrz poległ, a rycerze stracili dziewięć chorągwi.',
    wrongName: 'Kazimierz zbudował zamki w Krakowie.',
    denied: [
      'Król Władysław Jagiełło nie pokonał Krzyżaków pod Grunwaldem w 1410 roku.',
      'Król Władysław Jagiełło nigdy nie pokonał Krzyżaków pod Grunwaldem w 1410 roku.',
      'Wielki mistrz nie poległ, a rycerze stracili pięć chorągwi.',
    ],
    alsoTrue: [
      'Król Władysław Jagiełło pokonał Krzyżaków pod Grunwaldem w 1410 roku, choć nie zdobył Malborka.',
      'Król Władysław Jagiełło nie tylko pokonał Krzyżaków pod Grunwaldem w 1410 roku, ale też zdobył łupy.',
    ],
    offTopic: 'List to most, pies ma dom, a gad i kit to lament i but.',
    shrug: 'Nie wiem.',
  },
  {
    language: 'cs',
    question: 'Co se stalo na Bílé hoře?',
    model:
      'České stavy prohrály bitvu na Bílé hoře v roce 1620. Císař nechal popravit dvacet sedm pánů a Komenský odešel do exilu.',
    right: [
      'Bitva na Bílé hoře byla roku 1620 českými stavy prohrána, císař dal popravit 27 pánů, do exilu odešel Komenský.',
      'V roce 1620 prohrály bitvu na Bílé hoře české stavy. Komenský odchází do exilu a dvacet sedm pánů nechal císař popravit.',
    ],
    half: 'Císař nechal popravit pány a Komenský odešel do exilu.',
    wrongYear: 'České stavy prohrály bitvu na Bílé hoře v roce 1648.',
    wrongNumber: 'Císař nechal popravit 90 pánů a Komenský odešel do exilu.',
    wrongName: 'Husité bojovali pod Vítkovem.',
    denied: [
      'České stavy neprohrály bitvu na Bílé hoře v roce 1620.',
      'České stavy nikdy neprohrály bitvu na Bílé hoře v roce 1620.',
      'Komenský neodešel do exilu a císař nechal popravit 27 pánů.',
    ],
    alsoTrue: [
      'České stavy prohrály bitvu na Bílé hoře v roce 1620, protože neměly peníze.',
      'České stavy nejen prohrály bitvu na Bílé hoře v roce 1620, ale ztratily i svobody.',
    ],
    offTopic: 'Ten pan ma most a list, let do pole, to je plot i pes.',
    shrug: 'To nevím.',
  },
  {
    language: 'sk',
    question: 'Čo sa stalo v roku 1944?',
    model:
      'Slovenskí vojaci začali povstanie 29. augusta 1944 v Banskej Bystrici. Nemecké vojská potlačili povstanie po dvoch mesiacoch.',
    right: [
      'Povstanie bolo po dvoch mesiacoch potlačené nemeckými vojskami; začali ho slovenskí vojaci v Banskej Bystrici 29. augusta 1944.',
      '29. augusta 1944 začali v Banskej Bystrici slovenskí vojaci povstanie, ktoré nemecké vojsko po dvoch mesiacoch potlačilo.',
    ],
    half: 'Nemecké vojská potlačili povstanie.',
    wrongYear: 'Slovenskí vojaci začali povstanie 29. augusta 1948 v Banskej Bystrici.',
    wrongNumber: 'Nemecké vojská potlačili povstanie po 12 mesiacoch.',
    wrongName: 'Štefánik zahynul pri Ivanke.',
    denied: [
      'Slovenskí vojaci nezačali povstanie 29. augusta 1944 v Banskej Bystrici.',
      'Nemecké vojská nikdy nepotlačili povstanie po dvoch mesiacoch.',
      'Povstanie nebolo potlačené nemeckými vojskami po dvoch mesiacoch.',
    ],
    alsoTrue: [
      'Nemecké vojská potlačili povstanie po dvoch mesiacoch, lebo spojenci nepomohli.',
      'Slovenskí vojaci nielen začali povstanie 29. augusta 1944 v Banskej Bystrici, ale vydržali aj v horách.',
    ],
    offTopic: 'Ten pan ma most a list, let do pola, to je plot i pes.',
    shrug: 'Neviem, nepamätám si.',
  },
  {
    language: 'zh',
    question: '鸦片战争的结果是什么？',
    model: '清朝在1842年签订了《南京条约》。英国得到香港岛，并获得二千一百万银元赔款。',
    right: [
      '《南京条约》于1842年由清朝签订，香港岛归英国得到，赔款二千一百万银元，英国获得。',
      '1842年，清朝簽訂了南京條約；英國得到了香港島，獲得2100万银元的賠款。',
    ],
    half: '英国得到香港岛，并获得银元赔款。',
    wrongYear: '清朝在1860年签订了《南京条约》。',
    wrongNumber: '英国得到香港岛，并获得800万银元赔款。',
    wrongName: '孙中山在广州建立了政府。',
    denied: [
      '清朝在1842年没有签订《南京条约》。',
      '清朝在1842年未签订《南京条约》。',
      '英国没有得到香港岛，并获得二千一百万银元赔款。',
    ],
    alsoTrue: [
      '清朝在1842年签订了《南京条约》，因为没有海军。',
      '英国不仅得到香港岛，并获得二千一百万银元赔款。',
    ],
    offTopic: '春天的花很漂亮，小猫喜欢吃鱼。',
    shrug: '我不知道。',
  },
  {
    language: 'ja',
    question: '関ヶ原の戦いについて述べよ。',
    model: '徳川家康は1600年の関ヶ原の戦いで石田三成を破った。家康は江戸に幕府を開いた。',
    right: [
      '1600年、関ヶ原の戦いで石田三成は徳川家康に破られた。その後、江戸に幕府が家康によって開かれた。',
      '家康は江戸幕府を開いた。徳川家康が関ヶ原で石田三成を戦いで破ったのは１６００年である。',
    ],
    half: '家康は江戸に幕府を開いた。',
    wrongYear: '徳川家康は1700年の関ヶ原の戦いで石田三成を破った。',
    wrongNumber: '徳川家康は1500年の関ヶ原の戦いで石田三成を破った。',
    wrongName: '織田信長は安土に城を築いた。',
    denied: [
      '徳川家康は1600年の関ヶ原の戦いで石田三成を破らなかった。',
      '家康は江戸に幕府を開かなかった。',
      '家康は江戸に幕府を開いていない。',
    ],
    alsoTrue: [
      '徳川家康は1600年の関ヶ原の戦いで石田三成を破っただけではない。',
      '徳川家康は1600年の関ヶ原の戦いで石田三成を破ったが、大坂城は落ちなかった。',
    ],
    offTopic: '猫は魚が好きで、春の花はきれいだ。',
    shrug: 'わかりません。',
  },
];

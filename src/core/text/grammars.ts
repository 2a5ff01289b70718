/**
 * What the marker knows of a language besides the words that its notes and dates are read by. Words are in normal form
 * (no accents, "ß" is "ss"). Endings and turns are parts of regular expressions, so none may hold a repeat.
 */
export interface GrammarWords {
  /** Further words that carry grammar rather than history, besides those below and those that notes and dates know. */
  readonly stop: string;
  /** Words that deny their clause. */
  readonly not: string;
  /** A denial followed by one of these is none: "not only". */
  readonly lift: string;
  /** Words that begin a clause of its own. */
  readonly joint: string;
  /** Endings, taken off twice at most: "Verhandlung-en", "Verhandl-ung". */
  readonly ends: string;
  /** Ends of stems that are forms of one word, the first for all: "win wann wonn, ...". */
  readonly turns?: string;
  /** What a word may begin with that says "not" of itself: "nevyhrál". */
  readonly prefix?: RegExp;
  /** "I don't know" and its like. */
  readonly shrug: string;
}

const romance =
  'vad vas vasi, cid cis, vid vis, perd pers perdu perdr, invad inva, clud clus, fend fens, pand pans, tend tens, pris prend pres';

const iberian =
  '[ai]mi?entos?|[ai](?:cion(?:es)?|coes|cao)|iones?|ion|oes|aos?|ador[ae]?s?|idad(?:e|es)?|[aei]ram|i?[ae]ron|' +
  'aba?n?|avam?|ia[ms]?|ian?|i?[aei]ndo|[ai]d[oa]s?|[aei]u|ou|[aei]r|io|i[vc][oa]s?|es[ea]?s?|[oae]s?|s|[ae][mn]|n|a?mente';
const czechoslovak =
  'i?e(?:ho|mu)|[yi](?:ch|mi)|ov(?:e|i|ia)|[ae]mi|i?[aeo]ch|aty?|ovan[iyaoe]e?|[ae]n[iyaoe][eaum]?|[ea]nim|ou|' +
  '[oeuiya]m|osti?|[aeiou]?l[aoiy]|[aeiou]l|[aei]t|uje|ova|i[aeu]|ov|ej|[aeiouy]|ho|mi|l';

/** By ISO 639-1 code. */
export const grammars: Readonly<Record<string, GrammarWords>> = {
  de: {
    stop: 'ich du wir ihnen ihrer ihrem ihren seinen seinem seiner uns man wer wen wo warum ob haben werde werden worden geworden konnte konnten kann konnen sollte sollten musste mussten muss wollte wollten will durfte jeder jede jedes alle allen alles diesem diesen jene jenen sehr mehr viel viele vielen nur schon damals hier daran davon dazu darauf nun wieder beiden wegen etc',
    not: 'nicht kein keine keinen keiner keinem keines keinerlei nie niemals niemand niemanden niemandem nichts weder nirgends kaum ohne',
    lift: 'nur bloss allein zuletzt lediglich',
    joint:
      'und oder aber sondern denn weil dass da wenn obwohl wahrend damit wodurch sodass als nachdem bevor bis sowie jedoch doch',
    ends: 'lung(?:en)?|ungen|ungs?|heit(?:en)?|keit(?:en)?|isch(?:e[nmrs]?)?|lich(?:e[nmrs]?)?|schaft(?:en)?|innen|ieren|ierte?n?|ierung|er[ns]?|ern|e[nmrs]?|te[nstmr]?|ete[nr]?|et|t|end(?:e[nmrs]?)?|el[nt]?|elten?|s',
    turns:
      'win wan won, verlier verlor verlus verl, begin began begon, schlie schli schlo schlu schlies schlos schlus, greif grif, zieh zog zug, fal fiel, sterb starb storb, gang ging geh, kom kam, nehm nahm nom, geb gab, tre tra tri trit tret, steh stand, steig stieg, schreib schrieb, sink sank sunk, biet bot bie bo, flieh floh fluch, ruf rief, halt hielt hal hiel, las lies, schlag schlug, brech brach broch bruch, sprech sprach sproch, zwing zwang zwung, schies schos schus schie schu, find fand fund, scheid schied, reis ris, werf warf worf, tref traf trof, trag trug, verhandl verhandel verhand',
    shrug: 'weiss (?:ich |es |das )?(?:leider )?(?:es |das )?nicht|keine ahnung',
  },
  nl: {
    stop: 'ik jij je u we wij jullie wie wat waar wanneer ons onze zijne hem hen dan heb zou zouden kon konden kan kunnen moest moesten moet wilde wilden wil mocht zal zullen geweest geworden alle alles meer zeer al daarvan hiervan erop ervan ander andere sinds zoals',
    not: 'niet geen nooit niemand niets noch nergens nauwelijks zonder',
    lift: 'alleen slechts enkel zozeer',
    joint:
      'en of maar want omdat dat terwijl toen hoewel zodat die waardoor nadat voordat als dus echter',
    ends: 'ingen|ing|heid|heden|elijke?|ische?|atie|aties|eren|eerden?|eert?|ers?|den?|ten?|en|e|s|t|d',
    turns:
      'verlor verlies verlie verli, win won, begin begon, val viel, gan ging, nem nam nom, gev gaf gav gef, sluit slot slo, grijp grep, sterf stierf storv, trek trok, schrijf schref schrev, brek brak brok, tred trad tre tra, schip schep, stad sted, mord vermor',
    shrug: 'weet (?:ik )?(?:het )?niet|geen idee',
  },
  sv: {
    stop: 'jag du ni oss er vem vad varfor hur vilken vilka vilket denne ha haft bli blivit blir kan kunna ska skall vill ville maste fick fa alla allt mycket mer mest flera bara an nu ju vara varit genom grund bade sade gjorde',
    not: 'inte ej icke ingen inga inget aldrig ingenting knappast',
    lift: 'bara endast enbart minst',
    joint: 'och eller men utan att som eftersom medan nar da fast innan sa darfor dock',
    ends: 'ningarna|ningar|ningen|ning|arna|erna|orna|ades?|ats?|ar|er|or|ens?|ets?|na|de|tes?|heten|het|ation(?:en|er)?|lig[at]?|isk[at]?|its?|a|e|n|t|s',
    turns:
      'vin van vun, forlor forlus, fal fol, tag tog, skriv skrev, grip grep, bryt brot brut, sjunk sjonk, bind band bund, slut slot, dod do dog',
    shrug: 'vet (?:inte|ej)|ingen aning',
  },
  fr: {
    stop: 'je j tu nous vous lui y m t comment pourquoi quel quelle quels quelles lequel laquelle tout tous toute toutes tres etre ete avoir eu fait faire faisait peut pouvait pouvaient doit devait ayant etant soit sera seront eut eurent celui celle ceux celles autre autres meme memes cet notamment sous lors jusque jusqu lorsqu quelque quelques plusieurs',
    not: 'ne n pas jamais aucun aucune rien sans nul nulle ni non',
    lift: 'seulement uniquement seul',
    joint:
      'et ou mais que qu qui car donc or parce puisque lorsque quand alors tandis dont si comme afin puis',
    ends: 'issements?|ements?|ations?|itions?|onnaires?|ateurs?|atrices?|atures?|ions?|ites?|issaient|aient|erent|irent|issant|antes?|ants?|ances?|ees?|e[srz]?|aise?s?|ait|iens?|iennes?|a|ir?e?s?|it|ies|ues?|urent|u[st]?|re|s|x|ent|eurs?|euses?|iques?|iste?s?',
    turns: romance,
    shrug: 'sais pas|ne sais|aucune idee|pas d.idee|me (?:souviens|rappelle) (?:pas|plus)',
  },
  es: {
    stop: 'yo tu nosotros me te nos os mi quienes cual cuales todo todos toda todas tan ser sido siendo estar estaba estaban estuvo haber habian hubo he hay tiene tenia tenian tuvo puede podia pudo poder debe debia hacer hizo otro otra otros otras mismo misma mucho muchos aun ante bajo segun mediante cada ambos ambas aquel aquella',
    not: 'no nunca jamas nadie nada ningun ninguna ninguno ningunos tampoco sin ni',
    lift: 'solo solamente unicamente embargo obstante',
    joint: 'y e o u pero sino que porque pues aunque mientras cuando donde si como quien cuyo',
    ends: iberian,
    turns: romance,
    shrug: 'no (?:lo )?se|ni idea|no (?:me acuerdo|recuerdo)',
  },
  it: {
    stop: 'io tu noi voi mi ti ci vi quale quali tutto tutti tutta tutte molto essere stato stata stati state avere avuto avevano ebbe ebbero puo poteva potevano deve doveva fare fece fecero fosse fossero altro altri altra altre stesso stessa ogni gia ancora sia verso quello quella quelli quelle sotto presso d c s sino fino vennero',
    not: 'non mai nessuno nessun nessuna niente nulla senza neppure nemmeno neanche',
    lift: 'solo soltanto solamente appena',
    joint: 'e ed o ma che chi perche poiche mentre quando dove se come anche quindi cui pero bensi',
    ends: 'azion[ei]|izion[ei]|ion[ei]|ament[oi]|iment[oi]|ator[ei]|arono|erono|irono|av[ao](?:no)?|ev[ao](?:no)?|iv[ao](?:no)?|at[oaei]|it[oaei]|ut[oaei]|[aei]re|ando|endo|ero|amente|mente|i[aeio]|ic[oaie]|ich[ei]|esi|ese|ism[oi]|ist[aei]|h[ei]|[oaei]|o?no',
    turns:
      'vinc vins vin vint, pers perd, prend pres, sconfigg sconfiss sconfitt, uccid uccis, invad invas, divid divis, decid decis, conclud conclus, difend difes, c ch, scriss scritt scriv',
    shrug: 'non (?:lo )?so|non (?:mi )?ricordo|nessuna idea',
  },
  pt: {
    stop: 'eu tu vos lhe lhes me te qual quais si todo todos toda todas muito tao ser sido sendo estar estava estavam esteve ter tinha tinham teve haver houve ha pode podia poder deve devia fazer fez outro outra outros outras mesmo mesma cada ambos ambas aquele aquela num numa dum duma sob segundo aos deste desta',
    not: 'nao nunca jamais ninguem nada nenhum nenhuma sem nem tampouco',
    lift: 'so apenas somente obstante',
    joint: 'e ou mas porem que porque pois embora enquanto quando onde se como quem cujo',
    ends: iberian,
    turns: romance,
    shrug: 'nao (?:o )?sei|nem ideia|nao (?:me )?lembro',
  },
  pl: {
    stop: 'ja ty my wy mnie mi cie go mu nim niej nimi nich tego temu tym tej tych tymi kto gdzie dlaczego jaki by bardzo tylko beda bedzie zostali mogl mogla mogli moze musial mieli swoj swoje swoja swojego wszystko wszystkie wszyscy kazdy inny inne miedzy wobec wskutek podczas przeciw przeciwko ok',
    not: 'nie nigdy nikt nikogo nic zaden zadna zadne zadnego zadnej bez ani',
    lift: 'tylko jedynie wylacznie',
    joint:
      'i oraz ale lecz a ze bo poniewaz gdyz gdy kiedy choc ktory ktora ktore aby zeby jednak wiec natomiast',
    ends: 'iego|ego|emu|ych|ymi|imi|ich|owie|ami|iach|ach|om|ow|iem|em|[aeiy]l[aoiy]?|eli|[ae]no|eto|on[yae]|an[yae]|[ae]ni[aeu]m?|[ae]niach|osc[i]?|ej|i[aeou]|[aeiouy]|ie|ac|ic|yc',
    turns: 'wygr wygran wygryw, przegr przegran, polsk polac, niemk niemiek',
    prefix: /^nie(?!m(?:[ck]|iec|iek))(?=.{4})/u,
    shrug: 'nie wiem|nie pamietam|nie mam pojecia',
  },
  cs: {
    stop: 'ja my vy me mi te ho mu ji nim ni nich tom toho tomu tech kdy proc jaky bych velmi jen bude budou mohl mohla mohli muze musel svuj svou sve sveho svych vsechno vsechny vsichni kazdy jiny dalsi ani vuci behem ku stal stala stalo stali',
    not: 'nikdy nikdo nikoho nic zadny zadna zadne zadneho bez neni nejsou nikoli nikoliv ne nikde',
    lift: 'jen pouze jenom',
    joint:
      'a i ale nebo ze protoze nebot kdyz ackoli ackoliv ktery ktera ktere aby vsak avsak tedy zatimco',
    ends: czechoslovak,
    turns: 'vitez viteze viteztv vitezstv vitezil, obsad obsaz, poraz porazk, krale kral',
    prefix: /^ne(?!m(?:e?c|ec?k)|j)(?=.{3})/u,
    shrug: 'nevim|nepamatuji|nemam tuseni',
  },
  sk: {
    stop: 'ja ty my vy mi ho mu ju jemu nim nej nich tom toho tomu tych kedy preco aky som velmi bude budu mohol mohla mohli moze musel svoj svoju svoje svojho svojich vsetko vsetky vsetci kazdy iny dalsi ani voci pocas stal stala stalo stali si',
    not: 'nie nikdy nikto nikoho nic ziadny ziadna ziadne ziadneho bez neni nikde',
    lift: 'len iba',
    joint:
      'a i aj ale alebo ze pretoze lebo ked hoci ktory ktora ktore aby vsak avsak teda zatial kym',
    ends: czechoslovak,
    turns: 'vitez vitaz vitazstv vitazil, obsad obsaden, poraz porazk',
    prefix: /^ne(?!m(?:e?c|ec?k))(?=.{3})/u,
    shrug: 'neviem|nepamatam|netusim|nemam potuchy',
  },
  zh: {
    stop: '了 在 并 而 也 都 就 又 于 以 为 被 把 将 对 从 到 由 向 他们 她们 我 我们 这个 那个 该 所 者 等 着 过 地 得 上 中 下 里 后 前 时 个 一 一个 因为 由于 但是 虽然 如果 或 或者 可以 能 会 要 已 已经 还 很 更 最 第 年 月 日 什么 为什么 谁 怎样 则 使 让 给 当 自己 之前 当时 人 次 成为 进行 了解 地方 来 去 才 只 仍 位 名 上述 不是 没有 吗 呢 吧',
    not: '',
    lift: '仅 只 但 单 仅仅',
    joint: '',
    ends: '',
    shrug: '不知道|不清楚|不记得|不會|不会|忘了|不懂',
  },
  ja: {
    stop: '彼ら 年 月 日 人 的 者 によって について において 中 後 前 時 上 下 間 何 誰 等 行っ 行う 行わ 第 一 一つ 化',
    not: '',
    lift: '',
    joint: '',
    ends: '',
    shrug: 'わからな|わかりませ|分からな|分かりませ|知らない|知りません|覚えてい',
  },
};

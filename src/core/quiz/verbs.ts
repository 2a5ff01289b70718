import { lazily } from '../text/lazy';
import { lowered } from './stem';

/**
 * Finite forms of the languages that notes come in, by ending (behind "-") or in full: enough to tell a sentence from
 * a heading, not to parse it. English is told in happening.ts.
 */
const forms: Readonly<Record<string, string>> = {
  it: '-ò -ì -arono -irono -erono -ettero -sero -ava -avano -evano -ivano -isce -iscono è sono era erano fu furono ha hanno aveva avevano viene vengono venne vennero diventa diventò sposa emana decide vuole riesce comincia inizia ottiene nasce nacque muore morì prende prese mise fece fa vince vinse scrisse disse portò conquista dichiara firma invade attacca entra esce cade crolla scoppia finisce termina può possono deve devono dovette riuscì conquistarono sconfiggono vive lascia riceve crea fonda guida perde tiene sale scende chiede rifiuta accetta',
  es: '-ó -aron -ieron -aba -aban -ían es son era eran fue fueron ha han había habían tuvo tuvieron tiene tienen hizo hicieron hace puso pusieron dio dieron llega empieza comienza termina nace muere murió firma invade gana pierde declara gobierna supone supuso consigue entra cae inicia crea funda establece provoca produce permite está están sube vuelve exige va viene puede pueden debe pide',
  pt: '-ou -aram -eram -iram -ava -avam -iam é são era eram foi foram tem têm tinha tinham há houve fez fizeram faz deu deram nasce nasceu morre morreu veio vem pôs teve tiveram perdeu venceu cedeu prometeu começa termina assina invade ganha perde declara governa queria queriam cria funda estabelece provoca produz permite abriu fugiu assumiu surgiu decidiu partiu dissolveu escreveu defendia conseguiu recebeu está estão sobe volta exige vai pode podem deve quer',
  sk: '-al -ala -alo -ali -il -ila -ilo -ili -ol -ola -olo -oli -el -ela -eli -ul -ula -uli je sú bol bola bolo boli má majú mal mala malo mali začal začala nastal vznikol vznikla padol zomrel zomrela prišiel odišiel uzavrel dostal stal stala dal dala môže musí chce chcel chceli trvá končí začína vydal začali viedol sa',
  fr: '-èrent -irent -urent -aient est sont était étaient fut furent a ont avait avaient devient devint prend prit met mit fait fit naît meurt mourut commence termine signe envahit gagne perd déclare entre tombe éclate décide obtient veut peut peuvent doit doivent crée fonde permet provoque sera seront vote reste donne refuse quitte dirige attaque lance impose',
  de: '-te -ten ist sind war waren hat haben hatte hatten wird werden wurde wurden kam kamen ging gingen gab gaben nahm nahmen trat traten begann begannen fiel fielen starb schloss rief zog zogen ließ ließen stand standen blieb verlor verloren gewann fand fanden hielt schrieb entstand brach lag lebte lebten setzte setzten sollte sollten wollte wollten konnte konnten musste mussten kann muss soll führt führte',
  nl: '-eerde -eerden -igde -igden -kte -kten -chtte -elde -elden -erde -erden -ndde is zijn was waren heeft hebben had hadden wordt worden werd werden kwam kwamen ging gingen gaf gaven nam namen begon begonnen viel vielen stierf sloot riep liet lieten bleef verloor verloren won wonnen vond vonden hield schreef ontstond brak lag leefde kreeg kregen moest moesten wilde wilden kon konden kan moet wil richtte maakte maakten ontdekt ontdekte bereikt vertrok stond stonden vluchtte trok',
};

/** These end like a verb, and are none. */
const nouns =
  /^(?:però|perciò|ciò|così|lunedì|martedì|mercoledì|giovedì|venerdì|tribù|java|lava|ou|sou|museu|europeu|oktober|iniciativa|offensiva|škola|skola|kráľ|parti|aliados?|oeste|general|capital|hospital|stalin|feudal|real|social|colonial|imperial|april|popol|podiel|generál|kapitál|zákonodar|april|apríl|civil|brasil|portugal|metal|final|heute|bitte|unten|hinten|selten|gestalten|(?:letz|ers|zwei|drit|al|gu|wei|brei|har|meis|grö(?:ß|ss)|bes|wich|höchs|nächs|stärks)ten?|.{3,9}tsten?|.{2,9}isten?)$/u;

interface Forms {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const table = lazily(
  () =>
    new Map(
      Object.entries(forms).map(([language, written]): [string, Forms] => {
        const all = written.split(' ');
        const isEnding = (form: string): boolean => form.startsWith('-');
        return [
          language,
          {
            whole: new Set(all.filter((form) => !isEnding(form))),
            endings: all.filter(isEnding).map((form) => form.slice(1)),
          },
        ];
      }),
    ),
);

function isVerb(word: string, known: Forms | undefined): boolean {
  if (!known) return false;
  const { whole, endings } = known;
  if (whole.has(word)) return true;
  return (
    word.length > 4 &&
    !nouns.test(word) &&
    endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
  );
}

/** Is there a finite verb? Of languages that are not in the table it is taken for granted. */
export function hasFinite(text: string, language: string): boolean {
  const known = table().get(language);
  if (!known) return true;
  return (text.match(/[\p{L}\p{M}]{1,40}/gu) ?? []).some(
    (word, at) => (at === 0 || !/^\p{Lu}/u.test(word)) && isVerb(word.toLowerCase(), known),
  );
}

/** Languages that leave the subject out. */
const dropsSubject = /^(?:it|es|pt|sk)$/u;

/** "Scoppiò la guerra", "Se firmó la paz": what happened stands behind its verb. */
const subjectBehind =
  /^(?:nac|nasc|scoppi|inizi|comin|comen|começ|empez|empie|termin|fin[ií]|acab|estall|morì|muor|mur[ií]|muer|morr|cadd?|cae|cay|caiu|crol|surg|sors|sorg|vien|venn|esist|exist|sal[ie]|entr|llega|cheg|giuns|arriv|vznik|zač|vypuk|padl|zomr|umre|nastal|bol[aoi]?|fu|fue|foi)\S{0,12}\s(?:(?:a|o|l|os|as|el|la|lo|las|los|il|i|gli|le|un|una|um|uma)\s|l['’]|\p{Lu}|\p{L}{4,20}á\s)/u;

/** "Considerado libertador", "Enviado por el rey", "Apoiada pela maioria": of whom is not said. */
const participle =
  /^\p{L}{2,14}(?:[aei]d[oa]s?|[aeiu]t[oaei]|s[oaei])\s(?:por|pel[oa]s?|como|com|come|con|en|em|dal|dall[aeo]|dai|da|a|in|libertador\p{L}{0,2}|l['’])(?:\s|$)/iu;

/** Chinese verbs that want somebody before them. */
const chinese =
  /^[\p{P}\p{S}\s\d]{0,4}(?:[他她它]们?|其(?![他次中])|[这此该](?!外)|[对给]?[^，。；]{0,2}(?:促进|推动|导致|标志|加速|削弱|打击|巩固|推翻|结束|建立|确立|废除|签订|颁布|实行|形成|引起|造成|加剧|破坏|改变|揭开|成为|有利于|加强|开创|开辟|提高|扩大|丰富|瓦解|粉碎|摧毁|奠定|宣告|宣布|打破|打开|维护|捍卫|鼓舞|传播|解放|发展了|使)|彻底|为(?!了)[^，。；]{1,24}(?:奠定|提供|创造|开辟|做|扫)|沉重|是(?!否)|有(?:利|助)|在[^，。；]{1,12}(?:上|中)(?:促|推|打|加|使))/u;

/** Does the sentence begin with its verb, so that whom it speaks of was said before? */
export function lacksSubject(text: string, language: string): boolean {
  if (language === 'zh') return chinese.test(text);
  if (!dropsSubject.test(language)) return false;
  const bare = text
    .replace(/^[\p{P}\p{S}\s]{1,9}/u, '')
    // "Nel 1871 firma la pace".
    .replace(/^(?:\p{L}{1,5}\s){1,2}\d{4},?\s/u, '');
  if (language !== 'sk' && participle.test(bare) && !/^(?:trata|esta|parti|stat)[dt]/iu.test(bare))
    return true;
  const found =
    /^(?:(?:se|si|ci|vi|lo|la|le|li|ne|não|no|non|ne)\s)?([\p{L}\p{M}]{1,30})(?=\s|$)/iu;
  const word = found.exec(bare)?.[1]?.toLowerCase() ?? '';
  // A name may end like a verb; a heading is followed by its colon.
  return isVerb(word, table().get(language)) && !subjectBehind.test(lowered(bare));
}

// Shortened words of twelve languages, lower case, without their last full stop.
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** More always follows them. */
const inner = listed(
  'mr mrs ms dr st sr jr prof rev hon gen col maj capt lt sgt cmdr adm gov sen rep pres fr mt ft ' +
    'c ca cf vs v e.g i.e eg ie viz approx nos vol ed eds trans ch pp p fig est al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec b.c a.d b.c.e c.e u.s u.k u.n u.s.a u.s.s.r ' +
    // German, Dutch, Swedish
    'bzw z.b d.h u.a v.a i.d.r bspw evtl ggf vgl sog hl inkl insb insbes ehem geb gest jh jhd mio mrd nr abb kap ' +
    'hrsg frhr dt frz engl österr preuß wg zw sogen okt dez bijv bv o.a d.w.z i.p.v m.b.v t.o.v m.a.w i.v.m n.a.v ' +
    'o.l.v t.g.v a.d.h.v dhr mevr drs blz zgn z.g.n incl excl resp t.ex bl.a d.v.s dvs s.k f.d fr.o.m t.o.m kl ' +
    // French, Spanish, Italian, Portuguese
    'mme mlle mm ste env p.ex chap av apr janv févr juil déc sra srta dra dña ud uds p.ej ej aprox núm pág págs ' +
    'ee ee.uu gral cía avda sig dott pag pagg p.es séc sécs exmo ' +
    // Polish, Slovak, Czech
    'np tzn tzw tj m.in wg św ks płk mjr kpt inż godz tys mln mld łac zob tzv napr např sv stor stol čís ods mil tis ' +
    'nám plk arm býv vyd pozn srov juž sev záp vých t.j t.z t.č čl ofic obyv',
);
/** They may end a sentence too: it goes on where no capital follows. */
const either = listed(
  'etc usw usf ff u.ä o.ä chr v.chr n.chr enz ecc osv m.m m.fl f.kr e.kr kr itd itp n.e p.n.e pne n.l př.n.l pr.n.l ' +
    'atd atď apod pod a.c d.c a.e.c e.c d.e.c j.-c',
);
/** Behind these a figure with a stop is an ordinal: "der 2. Weltkrieg", "v 19. storočí". */
const leads = listed(
  'am der die das dem den des vom zum zur im ins bis ab seit nach vor und als v ve vo od do po dne dnia z ze na w we ' +
    'pri při pred před',
);
/** A number follows them, in figures or Roman ones. */
const counting = listed('no sec art cap par lib cl bd bl r');
/** No vowel in it. */
const unvoiced = /^[^\P{L}aeiouyáéíóúýäëïöüàèìòùâêîôûãõåæøěůąęĺŕ]{2,4}$/u;
const month = /^(?:Jan|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc])/u;
const begins = /^(?:the[ny]?|s?he|it|this|but|so|in|we|a)(?!\p{L})/u;

/**
 * Goes a sentence on behind the full stop between the two texts? After "Gen.", "z. B.", an initial, an ordinal
 * ("22. Oktober") or the number of a list item, but not after "I." or in "Ludwig XIV. Er ...". `before` begins where the
 * sentence does or later; `next` are the words behind the stop.
 */
export function isShortened(before: string, next: string, isWhole: boolean): boolean {
  if (isWhole && before.length < 12 && /^\s*["“„(]*(?:\d{1,2}|[IVX]{1,5})$/u.test(before))
    return true;
  const blank = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0'));
  const last = before.slice(blank + 1);
  if (/\d$/u.test(last)) return isOrdinal(before.slice(0, Math.max(blank, 0)), last, next);
  const goesOn = /^[\p{Ll}\d,;)]/u.test(next);
  // Behind brackets, quotation marks and dashes too.
  const written = /[\p{L}\p{M}.]{1,60}$/u.exec(last)?.[0] ?? '';
  const word = written.toLowerCase();
  if (/^(?:I|[IVX]{2,})$/u.test(written)) return goesOn;
  const isEra = last === written && /(?:^|\s)n\.$/u.test(before.slice(0, Math.max(blank, 0)));
  if (isEra || either.has(word) || either.has(last.toLowerCase())) return goesOn;
  if (counting.has(word) && /^(?:\d|[IVXLC]+(?!\p{L}))/u.test(next)) return true;
  if (word.length === 1 || inner.has(word)) return word !== '.';
  return goesOn && word.length < 8 && (unvoiced.test(word) || /^[\p{L}.]+\.\p{L}$/u.test(word));
}

/** "28.6. 1914", "22. Oktober", "der 2. Weltkrieg"; not "World War 2. They ...". */
function isOrdinal(before: string, last: string, next: string): boolean {
  const figures = /(?:^|[^\d.,])(\d{1,2})$/u.test(last);
  if (!figures && !/(?:^|\D)\d{1,2}$/u.test(last)) return false;
  if (/^(?:\d{4}|\d{1,2}\.)/u.test(next)) return true;
  if (!figures) return false;
  if (month.test(next) || (/^\p{Ll}/u.test(next) && !begins.test(next))) return true;
  return leads.has(/\p{L}{1,60}$/u.exec(before.slice(-12))?.[0].toLowerCase() ?? '');
}

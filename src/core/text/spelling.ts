/** Spellings that no rule below reaches, British first. Compared, never shown. */
const table: ReadonlyMap<string, string> = new Map(
  (
    'programme:program catalogue:catalog dialogue:dialog analogue:analog epilogue:epilog prologue:prolog ' +
    'grey:gray plough:plow ploughed:plowed gaol:jail gaoled:jailed sceptic:skeptic sceptical:skeptical ' +
    'sulphur:sulfur aluminium:aluminum ageing:aging judgement:judgment acknowledgement:acknowledgment ' +
    'moustache:mustache aeroplane:airplane aeroplanes:airplanes towards:toward afterwards:afterward ' +
    'forwards:forward backwards:backward upwards:upward downwards:downward learnt:learned burnt:burned ' +
    'dreamt:dreamed spelt:spelled spoilt:spoiled leapt:leaped whilst:while amongst:among amidst:amid ' +
    'manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered mediaeval:medieval archaeology:archeology ' +
    'archaeological:archeological encyclopaedia:encyclopedia anaemia:anemia leukaemia:leukemia ' +
    'fulfil:fulfill enrol:enroll instalment:installment skilful:skillful wilful:willful appal:appall ' +
    'practise:practice practised:practiced practising:practicing licence:license defence:defense ' +
    'offence:offense pretence:pretense defences:defenses offences:offenses centre:center centred:centered ' +
    'theatre:theater metre:meter kilometre:kilometer litre:liter fibre:fiber calibre:caliber sabre:saber ' +
    'spectre:specter sombre:somber lustre:luster sceptre:scepter saltpetre:saltpeter meagre:meager ' +
    'enquiry:inquiry enquire:inquire enquired:inquired connexion:connection tsar:czar tzar:czar ' +
    'tsarist:czarist tsarism:czarism tsarina:czarina story:story storey:story cosy:cozy ' +
    'artefact:artifact artefacts:artifacts draught:draft draughts:drafts jewellery:jewelry traveller:traveler'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([british = '', american = '']) => [british, american] as const),
);

/** -our is -or in these and in what is built on them; "hour", "tour" and "four" keep theirs. */
const ourWords =
  /^(dis|un)?(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|tum|val|vap|vig)our/u;

/**
 * One spelling for British and American forms of a word; takes and gives the normal form of `words`.
 * It serves as a key: "rise" becomes "rize", which is harmless as long as nobody reads it.
 */
export function canonicalSpelling(norm: string): string {
  const listed = table.get(norm);
  if (listed !== undefined) return listed;
  if (norm.length < 4) return norm;
  const singular = norm.endsWith('s') ? norm.slice(0, -1) : norm;
  const listedSingular = table.get(singular);
  if (listedSingular !== undefined) return `${listedSingular}s`;
  return norm
    .replace(ourWords, (match) => `${match.slice(0, -3)}or`)
    .replace(/is(e|ed|er|ers|es|ing|ation|ations|ational)$/u, 'iz$1')
    .replace(/ys(e|ed|er|es|ing)$/u, 'yz$1')
    .replace(/^(.*[aeiouy].*[aeiou])ll(ed|ing|er|ers|ors?)$/u, '$1l$2');
}

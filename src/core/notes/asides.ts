import { normalizeWord } from '../text/words';
import type { Plain } from './plain';
import { styles } from './plain';
import { roleOf } from './roles';
import { isAllStyled } from './shape';

/** What students write at the head of a note about the note, in lower case and without accents. */
const keys = new Set(
  (
    'tag tags up parent next prev previous back home related created modified updated alias aliases cssclass status ' +
    'type moc template teacher lehrer lehrerin professor prof autor author auteur autore textbook copyright license ' +
    'lizenz due deadline class klasse classe clase klas subject fach matiere materia vak course kurs cours corso ' +
    'lesson unit period schlagworter etiquetas mots-cles parole-chiave trefwoorden stichworter 标签 タグ'
  ).split(' '),
);
const dayKeys = new Set('date datum fecha data dato dag day 日期 日付'.split(' '));

const today = /^\D{0,12}(?:\d{1,4}\D{1,11}){0,2}(?:199|20[0-4])\d(?:\D{1,3}\d{1,2}){0,4}\D?$/u;
const notes =
  /^(?:\{\{.*\}\}|<%.*%>|\[?\[?_?toc_?\]?\]?|©.*|\(c\)\s.*|copyright\b.*|(?:todo|to-do|tbd)\b.*)$/iu;
const pair = /^([^:：\n]{1,24}?)\s{0,9}(::?|：)\s{0,9}(.*)$/su;

/** Is a line about the note and not about history: "Tags: ...", "Date: 2023-10-01", "Source: ...", "up:: [[x]]"? */
export function isAside(plain: Plain, language: string): boolean {
  const { text } = plain;
  if (notes.test(text)) return true;
  const [, name = '', mark, value = ''] = pair.exec(text) ?? [];
  if (!mark || value === '' || name.split(' ').length > 3) return false;
  const key = normalizeWord(name);
  const role = roleOf(name, language);
  if (role === 'sources' || role === 'ignore') return true;
  // "Hotline:: a link from capital to capital" is a card to learn, "era:: modern" a property.
  if (mark === '::' && /^[\p{Ll}\d_-]+$/u.test(name)) return value.split(' ').length < 3;
  return value.length <= 60 && (keys.has(key) || (dayKeys.has(key) && today.test(value)));
}

/** Says only when: "Date" names no part of a note. */
export function isDayKey(name: string): boolean {
  return dayKeys.has(normalizeWord(name));
}

/** Nothing but links: the way to other notes. */
export function isLinks(plain: Plain): boolean {
  return isAllStyled(plain, styles.link);
}

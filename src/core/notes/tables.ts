import type { Role } from './note';
import { joinPlains, type Plain } from './plain';
import { labelRole, roleOf } from './roles';

/** What a table's header says. */
export interface TableForm {
  /** The roles that columns have as headings; null for a column that leads the row or says more of it. */
  readonly columns: readonly (Role | null)[];
  /** Each cell of a column with a role is a point of its own; else the first column's role is that of the rows. */
  readonly isByColumn: boolean;
  /** The first line is a row like any other: Markdown has no table without a header. */
  readonly isData: boolean;
}

const longestName = 60;

/**
 * "Cause | Course | Impact" gives each column its role, "Event | Effect" the second alone, "Cause | Example" the rows;
 * "Date | Events" none, as any table has events, nor "Date | Event | Effect", where a row tells of one event.
 */
export function readHeader(
  cells: readonly Plain[],
  next: readonly Plain[],
  language: string,
): TableForm {
  const roles = cells.map((cell) => cellRole(cell.text, language));
  const [first = null] = roles;
  const below = next[0]?.text ?? '';
  // "Date" and "Event" name the course too, where they only say what the row is about.
  const leads = first === null || (first === 'course' && below.length < longestName / 2);
  const columns = roles.map((role, at) => (at === 0 && leads ? null : role));
  const named = new Set(columns.filter((role) => role !== null));
  const hasBoth = named.has('cause') && named.has('impact');
  const isOpposed = leads && cells.length === 2 && named.size === 1 && !named.has('course');
  const isByColumn = hasBoth || isOpposed || (named.size > 1 && columns.every(Boolean));
  if (isByColumn) return { columns, isByColumn, isData: false };
  const isByRow = !leads && cellRole(below, language) !== null;
  const isDated = /^\d/u.test(cells[0]?.text ?? '') && /^\d/u.test(below);
  const isSaying = cells.some(({ text }) => text.length > longestName || /[.!。]$/u.test(text));
  const isData = isByRow || isDated || isSaying;
  return { columns: isData || leads ? [] : [first], isByColumn, isData };
}

/** The words of a row: its first cell leads, the others say something of it. Empty cells and dashes are left out. */
export function rowText(cells: readonly Plain[]): Plain {
  const filled = cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return joinPlains(filled, (index) => (index === 1 ? ': ' : '; '));
}

function cellRole(text: string, language: string): Role | null {
  if (text.length > longestName) return null;
  const role = labelRole(text, language) ?? roleOf(text, language);
  return role === 'sources' || role === 'ignore' ? null : role;
}

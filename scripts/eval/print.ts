import type { Rows } from './marking/tables';

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A table with its first column to the left and the others to the right. */
export function printRows(rows: Rows): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, at) => {
      const width = widths[at] ?? 0;
      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    print(`  ${cells.join('  ').trimEnd()}`);
  }
}

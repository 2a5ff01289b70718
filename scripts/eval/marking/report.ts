// The command's part that counts the marker of answers.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../installed.mjs';
import type { EvalOptions } from '../options';
import { print, printRows } from '../print';
import { readAnswerSets, type Half } from './answers';
import { measureOwn, measurePublic, measureSample, measureSecond } from './measure';
import { pages, type Figures, type HalfMeasured } from './page';
import { hasPublicSets, parts } from './public';
import { kindRows, ownRows, publicRows, secondRows } from './tables';
import { listWrong } from './wrong';

/** Prints how the marker marks; answers the exit code: not 0 where --write lacks what it would write. */
export function reportMarking({ splits, own, wrong, write }: EvalOptions): number {
  const figures: Partial<Record<Half, HalfMeasured>> = {};
  for (const half of splits) {
    const sets = readAnswerSets(half);
    print(`\n${half}: ${sets.length} model answers of history, marked by hand`);
    const measured = measureOwn(sets);
    const second = measureSecond(sets);
    if (sets.length > 0) {
      printRows(ownRows({ [half]: measured }));
      print();
      printRows(kindRows(measured.kinds));
    }
    if (second) {
      print();
      printRows(secondRows(second, half));
    }
    if (wrong) for (const line of listWrong(sets)) print(line);
    if (own) continue;
    print(`\n${half}: public sets of answers`);
    const open = measurePublic(half);
    if (hasPublicSets()) printRows(publicRows(open));
    else print('  ../shared/data/answers is not there.');
    figures[half] = { own: measured, second, open };
  }
  const { dev, report } = figures;
  return write && dev && report ? writePages({ dev, report, sample: measureSample() }) : 0;
}

function writePages(figures: Figures): number {
  if (figures.report.open.length + figures.dev.open.length < parts.length) {
    process.stderr.write('docs/marking.md was not written: its figures are those of all sets.\n');
    return 1;
  }
  for (const [file, draw] of pages) {
    const page = path.join(root, file);
    writeFileSync(page, draw(readFileSync(page, 'utf8'), figures));
  }
  return 0;
}

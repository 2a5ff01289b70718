import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayStartOf,
  dayText,
  examState,
  readExams,
  renamedExams,
  type ExamSetting,
} from '../../src/obsidian/exam-setting';
import { placeProblem } from '../../src/obsidian/log-place';
import { defaultSettings, readSettings, type Settings } from '../../src/obsidian/settings';
import { examValue, setExam } from '../../src/obsidian/settings-exams';

const exam = (more: Partial<ExamSetting> = {}): ExamSetting => ({
  kind: 'note',
  name: 'School/Orrin Dam.md',
  date: '2026-12-03',
  wanted: 0.95,
  ...more,
});

describe('settings as they are kept', () => {
  it('come back as they were', () => {
    const settings: Settings = {
      ...defaultSettings,
      ...{ tags: ['a'], folders: ['School'], logFolder: 'Data/Causeway', retention: 0.85 },
      ...{ newPerDay: 0, showDue: false, leechHint: false },
      exams: [exam(), exam({ kind: 'tag', name: '', date: '' })],
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('are the defaults where nothing or something else is kept', () => {
    for (const data of [null, undefined, 3, 'x', [], {}]) {
      expect(readSettings(data)).toEqual(defaultSettings);
    }
  });

  it('never fail, and have the right shape whatever is kept', () => {
    const names = Object.keys(defaultSettings) as (keyof Settings)[];
    const anything = fc.dictionary(fc.constantFrom<string>(...names), fc.jsonValue());
    fc.assert(
      fc.property(anything, (data) => {
        const read = readSettings(data);
        expect(Object.keys(read).sort()).toEqual([...names].sort());
        expect(read.retention).toBeGreaterThanOrEqual(0.7);
        expect(read.retention).toBeLessThanOrEqual(0.97);
        expect(read.newPerDay).toBeGreaterThanOrEqual(0);
        expect(typeof read.logFolder).toBe('string');
        expect(read.logFolder).not.toBe('');
        expect(typeof read.showDue).toBe('boolean');
        expect(Array.isArray(read.exams)).toBe(true);
      }),
    );
  });

  it('fall back one by one', () => {
    const read = readSettings({ retention: 0.5, newPerDay: 1e6, logFolder: '', showDue: 'no' });
    expect(read).toEqual(defaultSettings);
    expect(readSettings({ retention: 0.8, newPerDay: 'many' })).toEqual({
      ...defaultSettings,
      retention: 0.8,
    });
  });
});

describe('exams', () => {
  it('are left out where they cannot be read, and lack what of them cannot', () => {
    const stored = [
      exam(),
      3,
      { kind: 'planet', name: 'x' },
      { kind: 'tag' },
      { ...exam(), date: '2026-02-30', wanted: 2 },
    ];
    expect(readExams(stored)).toEqual([exam(), exam({ date: '', wanted: 0.9 })]);
    expect(readExams('x')).toEqual([]);
  });

  it('are ahead, today, past, or wait for what they are about', () => {
    expect(examState(exam(), '2026-12-02')).toBe('ahead');
    expect(examState(exam(), '2026-12-03')).toBe('today');
    expect(examState(exam(), '2026-12-04')).toBe('past');
    expect(examState(exam({ name: '' }), '2026-12-02')).toBe('unset');
    expect(examState(exam({ date: '' }), '2026-12-02')).toBe('unset');
  });

  it('lie on days of the calendar where the student is', () => {
    expect(dayStartOf('2026-12-03')).toBe(new Date(2026, 11, 3).getTime());
    for (const date of ['', '2026-02-30', '2026-13-01', '3.12.2026', '2026-12-03T00:00']) {
      expect(dayStartOf(date)).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
        (date) => {
          const start = dayStartOf(dayText(date.getTime())) ?? NaN;
          expect(start).toBeLessThanOrEqual(date.getTime());
          expect(date.getTime() - start).toBeLessThan(25 * 3_600_000);
        },
      ),
    );
  });

  it('follow a note or a folder that is renamed, and no other', () => {
    const exams = [
      exam(),
      exam({ kind: 'folder', name: 'School' }),
      exam({ kind: 'tag', name: 'School' }),
    ];
    expect(renamedExams(exams, 'School', 'Uni').map(({ name }) => name)).toEqual([
      'Uni/Orrin Dam.md',
      'Uni',
      'School',
    ]);
    const [moved] = renamedExams(exams, 'School/Orrin Dam.md', 'Dam.md');
    expect(moved?.name).toBe('Dam.md');
    expect(renamedExams(exams, 'Sch', 'x')).toBe(exams);
  });

  it('take what is chosen, and nothing that is no choice', () => {
    const settings: Settings = { ...defaultSettings, exams: [exam(), exam({ name: 'b.md' })] };
    const before = settings.exams;
    expect(setExam(settings, 'exams.1.wanted', 0.8)).toBe(true);
    expect(setExam(settings, 'exams.1.date', '2027-01-09')).toBe(true);
    expect(setExam(settings, 'exams.1.kind', 'tag')).toBe(true);
    expect(setExam(settings, 'exams.1.name', ' #dams ')).toBe(true);
    const changed: ExamSetting = { kind: 'tag', name: 'dams', date: '2027-01-09', wanted: 0.8 };
    expect(settings.exams).toEqual([exam(), changed]);
    expect(before).toEqual([exam(), exam({ name: 'b.md' })]);
    expect(examValue(settings, 'exams.1.name')).toBe('dams');
    for (const [key, value] of [
      ['exams.1.date', 'tomorrow'],
      ['exams.1.kind', 'planet'],
      ['exams.7.name', 'x'],
      ['exams.1.color', 'x'],
      ['tags.0', 'x'],
    ] as const) {
      expect(setExam(settings, key, value)).toBe(false);
    }
    expect(settings.exams[1]).toEqual(changed);
    expect(examValue(settings, 'exams.7.name')).toBeUndefined();
  });
});

describe('the folder of the log', () => {
  const problem = (path: string, folders: string[] = [], files: string[] = []): string | null =>
    placeProblem(path, folders, (each) => files.includes(each));

  it('may be any folder of its own', () => {
    for (const path of ['Causeway', 'Data/Causeway', ' School stuff/Fortschritt ', '進捗', 'a.b']) {
      expect(problem(path)).toBeNull();
    }
  });

  it('has a name that every system takes', () => {
    expect(problem('')).toBe('empty');
    expect(problem(' / ')).toBe('empty');
    expect(problem('a:b')).toBe('letters');
    expect(problem('What?')).toBe('letters');
    expect(problem('a./b')).toBe('letters');
    expect(problem('a#b')).toBe('letters');
  });

  it('is neither hidden, nor a file, nor among history notes', () => {
    expect(problem('.obsidian')).toBe('hidden');
    expect(problem('Data/.log')).toBe('hidden');
    expect(problem('../Causeway')).toBe('hidden');
    expect(problem('Causeway', [], ['Causeway'])).toBe('file');
    expect(problem('School/History/log', ['School'])).toBe('history');
    expect(problem('school', ['School'])).toBe('history');
    expect(problem('School', ['School/History'])).toBeNull();
  });
});

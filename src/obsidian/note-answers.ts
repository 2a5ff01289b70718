import type { Marking } from '../core/marking/marking';
import type { HistoryNote, SourceQuestion } from '../core/notes/note';
import {
  answerKey,
  itemKey,
  noHistory,
  pointKey,
  type ItemHistory,
} from '../core/progress/answers';
import type { NewEvent } from '../core/progress/event';
import { placesIn, type DraftPlace } from '../core/session/drafts';
import { otherRuling, overrule, type RuledMarking } from '../core/session/overrule';
import { sumTallies, tallyOf } from '../core/session/tally';
import { unanswered, type CheckAnswer, type NoteProgress } from '../views/check-state';
import type { Context } from './context';
import { Marker } from './marker';

interface Asked {
  readonly question: SourceQuestion;
  readonly item: string;
  readonly place: DraftPlace;
  /** Of its box, within the note. */
  readonly box: string;
}

/** The answers to all source questions of one note: what was typed, how it was marked, what its student ruled. */
export class NoteAnswers {
  private sets: readonly (readonly Asked[])[] = [];
  private readonly marker: Marker;
  private readonly overruled = new WeakMap<Marking, [ItemHistory, RuledMarking]>();
  private path = '';
  /** Boxes whose words wait for the disk, those whose last step found no room there, and those just marked. */
  private readonly waiting = new Set<string>();
  private readonly lost = new Set<string>();
  private readonly news = new Set<string>();
  private readonly unhear: () => void;

  constructor(
    private readonly context: Context,
    private readonly redraw: () => void,
  ) {
    this.marker = new Marker(context.strings, redraw);
    this.unhear = context.drafts.onSaved((kept) => {
      if (kept) this.waiting.clear();
      redraw();
    });
  }

  /** Takes the note as it stands now; answers follow questions that were edited or moved. */
  use(path: string, note: HistoryNote | null): void {
    const { sourceSets = [] } = note ?? {};
    const places = placesIn(path, sourceSets);
    this.context.drafts.settle(places);
    this.marker.use(note);
    if (path !== this.path) for (const boxes of [this.waiting, this.lost, this.news]) boxes.clear();
    this.path = path;
    let at = 0;
    this.sets = sourceSets.map(({ questions }) =>
      questions.flatMap((question) => {
        const place = places[at++];
        if (!place) return [];
        const box = `${place.set}.${place.question}`;
        return [{ question, item: itemKey(question), place, box }];
      }),
    );
  }

  close(): void {
    this.marker.stop();
    this.unhear();
    this.context.drafts.flush();
  }

  answersOf(set: number): CheckAnswer[] {
    return (this.sets[set] ?? []).map((asked) => this.answer(asked));
  }

  progress(): NoteProgress {
    const markable = this.sets.flat().filter(({ question }) => question.model !== '');
    const marked = markable.filter((asked) => this.isMarked(asked));
    const tallies = marked.flatMap((asked) => {
      const marking = this.marking(asked, this.text(asked), false);
      return marking ? [tallyOf(marking, asked.question.marks)] : [];
    });
    return {
      answered: marked.length,
      questions: markable.length,
      points: sumTallies(tallies),
    };
  }

  type(set: number, question: number, text: string): void {
    this.at(set, question, (asked) => {
      // A letter more is no reason to draw: the box has it already.
      const isMore = this.waiting.has(asked.box) && (this.text(asked) === '') === (text === '');
      this.put(asked, text, '');
      if (!isMore) this.redraw();
    });
  }

  mark(set: number, question: number): void {
    this.at(set, question, (asked) => {
      this.markOne(asked);
      this.redraw();
    });
  }

  markAll(set: number): void {
    for (const asked of this.sets[set] ?? []) {
      if (this.text(asked).trim() !== '' && !this.isMarked(asked)) this.markOne(asked);
    }
    this.redraw();
  }

  tryAgain(set: number, question: number): void {
    this.at(set, question, (asked) => {
      this.news.delete(asked.box);
      this.put(asked, this.text(asked), '');
      this.redraw();
    });
  }

  rule(set: number, question: number, point: number): void {
    this.at(set, question, (asked) => {
      const text = this.text(asked);
      const marking = this.marking(asked, text, true);
      const ruled = marking?.points[point];
      if (!marking || !ruled) return;
      const about = { item: asked.item, answer: answerKey(text), point: pointKey(ruled.text) };
      const isTakenBack = marking.ruled.has(point);
      const verdict = otherRuling(ruled.verdict);
      this.record(asked, { kind: 'override', ...about, verdict: isTakenBack ? null : verdict });
      this.news.add(asked.box);
      this.redraw();
    });
  }

  private markOne(asked: Asked): void {
    const { question, item, box } = asked;
    if (question.model === '') return;
    const text = this.text(asked);
    const { attempts } = this.history(item);
    if (text.trim() !== '' && attempts.at(-1) !== text) {
      this.record(asked, { kind: 'attempt', item, text });
    }
    // Before it is kept, which draws it.
    this.news.add(box);
    this.put(asked, text, item);
    this.context.drafts.flush();
  }

  private answer(asked: Asked): CheckAnswer {
    const { item, place, box } = asked;
    const draft = this.context.drafts.get(place);
    if (!draft) return unanswered;
    const { text } = draft;
    const isMarked = this.isMarked(asked);
    const marking = isMarked ? this.marking(asked, text, true) : null;
    const { attempts } = this.history(item);
    const earlier = attempts.at(-1) === text ? attempts.slice(0, -1) : attempts;
    return {
      text,
      stage: marking ? 'marked' : isMarked ? 'marking' : 'open',
      marking,
      kept: this.kept(box),
      outdated: draft.marked !== '' && !isMarked,
      earlier: isMarked
        ? earlier.map((words) => ({ text: words, marking: this.marking(asked, words, false) }))
        : [],
      isNews: this.news.has(box),
    };
  }

  private kept(box: string): CheckAnswer['kept'] {
    if (this.lost.has(box)) return 'no';
    if (!this.waiting.has(box)) return 'yes';
    return this.context.drafts.isWaiting ? 'soon' : 'no';
  }

  private marking({ question, item }: Asked, text: string, isUrgent: boolean): RuledMarking | null {
    const marking = this.marker.mark(question, text, isUrgent);
    if (!marking) return null;
    const history = this.history(item);
    const before = this.overruled.get(marking);
    if (before?.[0] === history) return before[1];
    const ruled = overrule(marking, text, history);
    this.overruled.set(marking, [history, ruled]);
    return ruled;
  }

  private isMarked({ item, place }: Asked): boolean {
    return this.context.drafts.get(place)?.marked === item;
  }

  private text({ place }: Asked): string {
    return this.context.drafts.get(place)?.text ?? '';
  }

  private put({ place, box }: Asked, text: string, marked: string): void {
    this.waiting.add(box);
    this.context.drafts.set(place, { text, marked });
  }

  private history(item: string): ItemHistory {
    return this.context.progress.study().answers.get(item) ?? noHistory;
  }

  private record({ box }: Asked, event: NewEvent): void {
    const { progress } = this.context;
    progress.add(event);
    const saved = progress.saved();
    if (saved.kind === 'saved' || saved.held) this.lost.clear();
    else this.lost.add(box);
  }

  private at(set: number, question: number, act: (asked: Asked) => void): void {
    const asked = this.sets[set]?.[question];
    if (asked) act(asked);
  }
}

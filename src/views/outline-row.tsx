import { Component, type VNode } from 'preact';
import { labelDate } from './date-label';
import { classes, Icon, Unseen, type ViewKit } from './kit';
import type { OutlineRow } from './outline-rows';

/** All a row shows. Lines and handlers stay out, so that typing above a row does not draw it again. */
export interface RowProps {
  readonly row: OutlineRow;
  readonly kit: ViewKit;
  /** The editor's position is here. */
  readonly here: boolean;
  /** The one row that Tab reaches, and its buttons after it. */
  readonly tabbable: boolean;
  /** The picture is not in the vault. */
  readonly missing: boolean;
  /** There is more text than the three lines that show. */
  readonly clamped: boolean;
  /** All of the text shows. */
  readonly whole: boolean;
}

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (
      now.kit !== next.kit ||
      now.here !== next.here ||
      now.tabbable !== next.tabbable ||
      now.missing !== next.missing ||
      now.clamped !== next.clamped ||
      now.whole !== next.whole ||
      faceOf(now.row) !== faceOf(next.row)
    );
  }

  override render(): VNode {
    const { row, here, tabbable, missing, whole } = this.props;
    return (
      <div
        role="treeitem"
        class={classes(
          'causeway-row',
          `is-${row.kind}`,
          here && 'is-here',
          whole && 'is-whole',
          missing && 'is-missing',
        )}
        data-key={row.id}
        data-level={Math.min(row.level, 6)}
        tabIndex={tabbable ? 0 : -1}
        aria-level={row.level}
        aria-posinset={row.place}
        aria-setsize={row.siblings}
        aria-selected={here}
        aria-expanded={row.open ?? undefined}
      >
        {row.open === null && row.kind !== 'section' ? null : <Twist open={row.open} />}
        {row.kind === 'section' ? <SectionFace {...this.props} /> : <PointFace {...this.props} />}
        <RowButtons {...this.props} />
      </div>
    );
  }
}

const faces = new WeakMap<OutlineRow, string>();

/** Everything of a row that can be seen, as one string; kept, since rows never change. */
function faceOf(row: OutlineRow): string {
  let face = faces.get(row);
  if (face === undefined) {
    face = JSON.stringify({ ...row, line: 0, check: row.check !== null });
    faces.set(row, face);
  }
  return face;
}

function Twist({ open }: { readonly open: boolean | null }): VNode {
  if (open === null) return <span class="causeway-twist" aria-hidden="true" />;
  return (
    <span class={classes('causeway-twist', open && 'is-open')} data-act="fold" aria-hidden="true">
      <Icon name="chevron-right" />
    </span>
  );
}

function SectionFace({ row, kit }: RowProps): VNode {
  const role = roleBeside(row, kit);
  return (
    <span class="causeway-row-body">
      <span class="causeway-section-title" dir="auto">
        {row.text}
      </span>
      {role === '' ? null : <span class="causeway-section-role">{role}</span>}
      {row.open === null ? <span class="causeway-count">{kit.strings.outline.empty}</span> : null}
      {row.count > 0 ? (
        <span class="causeway-count">
          <span aria-hidden="true">{row.count}</span>
          <Unseen>{kit.strings.count.points(row.count)}</Unseen>
        </span>
      ) : null}
    </span>
  );
}

function PointFace({ row, kit, missing }: RowProps): VNode {
  const { check, outline } = kit.strings;
  const icon = missing ? 'image-off' : SIGNS[row.kind];
  const kindWord = wordOf(row.kind, kit);
  return (
    <span class="causeway-row-body">
      {icon === undefined ? null : <Icon name={icon} />}
      <span class="causeway-clamp">
        <span class="causeway-row-text" dir="auto">
          <Dates row={row} kit={kit} />
          {missing ? <span class="causeway-warning">{outline.missingPicture} </span> : null}
          {kindWord === '' || missing ? null : <Unseen>{kindWord}: </Unseen>}
          {row.kind === 'question' ? (
            <span class="causeway-number">
              {row.text === '' ? check.question(row.count) : `${row.count}.`}{' '}
            </span>
          ) : null}
          {row.text}
          {row.marks === null ? null : (
            <span class="causeway-count"> {check.marks(row.marks)}</span>
          )}
        </span>
      </span>
    </span>
  );
}

const SIGNS: Readonly<Partial<Record<OutlineRow['kind'], string>>> = {
  image: 'image',
  passage: 'quote',
  link: 'link',
};

/** Dates in front of the words, where the eye runs down them; two at most, so that the words keep room. */
function Dates({ row, kit }: Pick<RowProps, 'row' | 'kit'>): VNode | null {
  if (row.dates.length === 0) return null;
  const rest = row.dates.length - 2;
  return (
    <>
      {row.dates.slice(0, 2).map((date) => (
        <span class={classes('causeway-date', date.inherited && 'is-inherited')}>
          {labelDate(date, kit.language, kit.strings.outline)}
          {date.inherited ? <Unseen> ({kit.strings.outline.inherited})</Unseen> : null}
        </span>
      ))}
      {rest > 0 ? <span class="causeway-date">{kit.strings.outline.moreDates(rest)}</span> : null}
    </>
  );
}

function RowButtons({ row, kit, tabbable, clamped, whole }: RowProps): VNode | null {
  const { outline } = kit.strings;
  const tabIndex = tabbable ? 0 : -1;
  if (!row.quiz && row.check === null && !clamped && !whole) return null;
  return (
    <span class="causeway-row-buttons">
      {row.quiz ? (
        <button
          type="button"
          class="causeway-pill"
          data-act="quiz"
          tabIndex={tabIndex}
          aria-label={outline.quizSection(row.text)}
        >
          {outline.quiz}
        </button>
      ) : null}
      {row.check === null ? null : (
        <button
          type="button"
          class="causeway-pill"
          data-act="check"
          tabIndex={tabIndex}
          aria-label={outline.checkSet(row.text)}
        >
          {outline.check}
        </button>
      )}
      {clamped || whole ? (
        <button
          type="button"
          class={classes('causeway-more', whole && 'is-open')}
          data-act="more"
          tabIndex={tabIndex}
          aria-label={whole ? outline.less : outline.more}
        >
          <Icon name="chevron-down" />
        </button>
      ) : null}
    </span>
  );
}

/** The role in words, where the heading does not say it itself ("Background" as a cause); else ''. */
function roleBeside(row: OutlineRow, kit: ViewKit): string {
  if (row.role === 'topic' || row.role === 'ignore') return '';
  const role = kit.strings.roles[row.role];
  const stem = role.toLocaleLowerCase(kit.language).replace(/s$/u, '');
  return row.text.toLocaleLowerCase(kit.language).includes(stem) ? '' : role;
}

function wordOf(kind: OutlineRow['kind'], kit: ViewKit): string {
  const { outline } = kit.strings;
  if (kind === 'image') return outline.picture;
  if (kind === 'passage') return outline.passage;
  return kind === 'link' ? outline.link : '';
}

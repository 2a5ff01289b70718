import { Component, type VNode } from 'preact';
import { formatDateShort } from '../core/dates/print';
import { Button, cx, Icon, Unseen, type ViewKit } from './kit';
import { RecallDot, type RecallSign } from './outline-recall';
import type { OutlineRow } from './outline-rows';

/** How a row stands just now. */
export interface RowStance {
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

interface RowProps {
  readonly row: OutlineRow;
  readonly kit: ViewKit;
  readonly stance: RowStance;
  /** What is known of it; nothing of what was never asked about. */
  readonly recall: RecallSign | undefined;
}

/** A section, point, source or question: drawn again only when something of it has changed that shows. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return look(this.props) !== look(next);
  }

  override render({ row, kit, stance, recall }: RowProps): VNode {
    const { here, tabbable, missing, whole } = stance;
    return (
      <div
        role="treeitem"
        class={cx('row', row.kind, here && 'here', whole && 'whole', missing && 'missing')}
        data-key={row.id}
        style={{ '--cw-level': row.level }}
        tabIndex={tabbable ? 0 : -1}
        aria-level={row.level}
        aria-posinset={row.place}
        aria-setsize={row.siblings}
        aria-current={here ? 'true' : undefined}
        aria-expanded={row.open ?? undefined}
        aria-description={recall?.words}
      >
        {row.open !== null && (
          <Icon name="chevron-right" class={cx('twist', row.open && 'open')} data-act="fold" />
        )}
        {rowWords(row, kit, missing)}
        {rowButtons(row, kit, stance)}
        {recall && <RecallDot {...recall} />}
      </div>
    );
  }
}

function look({ row, stance, recall }: RowProps): string {
  return row.face + JSON.stringify(stance) + (recall?.words ?? '');
}

const SIGNS = { image: 'image', passage: 'quote', link: 'link' } as const;

/** The words of the row: what they are and when before them, where the eye runs down; the rest behind. */
function rowWords(row: OutlineRow, kit: ViewKit, missing: boolean): VNode {
  const { kind, text, dates = [], count = 0, marks = null } = row;
  const { check, outline, count: counts } = kit.strings;
  const isSection = kind === 'section';
  const source = isSection || kind === 'point' || kind === 'question' ? null : kind;
  const role = roleBeside(row, kit);
  const isBare = isSection && row.open === null;
  const lack = isBare && (row.role === 'ignore' ? outline.ignored : !row.holder && outline.empty);
  // Two dates at most, so that the words keep room.
  const more = dates.length - 2;
  return (
    <>
      {source && <Icon name={missing ? 'image-off' : SIGNS[source]} />}
      <span class={cx('clamp')}>
        <span class={cx('row-text')} dir="auto">
          {dates.slice(0, 2).map((date) => (
            <span class={cx('date', date.inherited && 'inherited')}>
              {formatDateShort(date, kit.language)}
              {date.inherited && <Unseen> ({outline.inherited})</Unseen>}
            </span>
          ))}
          {more > 0 && <span class={cx('date')}>+{more}</span>}
          {missing ? (
            <span class={cx('warning')}>{outline.missingPicture} </span>
          ) : (
            source && <Unseen>{outline.sources[source]}: </Unseen>
          )}
          {kind === 'question' && (
            <span class={cx('number')}>{text ? `${count}.` : check.question(count)} </span>
          )}
          {text} {role && <span class={cx('role')}>{role}</span>}{' '}
          {marks !== null && <span class={cx('count')}>{check.marks(marks)}</span>}
          {lack && <span class={cx('count')}>{lack}</span>}{' '}
          {isSection && count > 0 && (
            <span class={cx('count')}>
              <span aria-hidden="true">{count}</span>
              <Unseen>{counts.points(count)}</Unseen>
            </span>
          )}
        </span>
      </span>
    </>
  );
}

/** What the row can be used for. The tree hears the press, and tells by `data-act` what is meant. */
function rowButtons(row: OutlineRow, { strings }: ViewKit, stance: RowStance): VNode {
  const { outline } = strings;
  const { clamped, whole } = stance;
  const tabIndex = stance.tabbable ? 0 : -1;
  const pill = (act: 'quiz' | 'check', inWords: (section: string) => string): VNode => (
    <Button look="pill" data-act={act} tabIndex={tabIndex} aria-label={inWords(row.text)}>
      {outline[act]}
    </Button>
  );
  return (
    <>
      {row.role && row.role !== 'sources' && row.count !== 0 && pill('quiz', outline.quizSection)}
      {row.check && pill('check', outline.checkSet)}
      {row.chosen !== undefined && (
        <Button
          look="icon"
          icon="ellipsis-vertical"
          data-act="treat"
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={outline.treatAs(row.text)}
        />
      )}
      {(clamped || whole) && (
        <Button
          look="icon"
          icon={whole ? 'chevron-up' : 'chevron-down'}
          data-act="more"
          tabIndex={tabIndex}
          aria-label={whole ? outline.less : outline.more}
        />
      )}
    </>
  );
}

/** The role in words, where the heading does not say it itself ("Background" as a cause) or was told otherwise. */
function roleBeside(
  { role, text, chosen }: OutlineRow,
  { strings, language }: ViewKit,
): string | false {
  if (!role || role === 'ignore' || (role === 'topic' && !chosen)) return false;
  const word = strings.roles[role];
  const stem = word.toLocaleLowerCase(language).replace(/s$/u, '');
  return !text.toLocaleLowerCase(language).includes(stem) && word;
}

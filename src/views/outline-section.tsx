import { Component, type VNode } from 'preact';
import type { Role } from '../core/notes/note';
import { classes, type ViewKit } from './kit';
import { Row } from './outline-row';
import type { OutlineRow } from './outline-rows';

export interface SectionProps {
  readonly role: Role;
  readonly rows: readonly OutlineRow[];
  readonly kit: ViewKit;
  /** Ids of rows of this very section, or null: a move elsewhere leaves it as it is. */
  readonly here: string | null;
  readonly tabbable: string | null;
  readonly missing: ReadonlySet<string>;
  readonly clamped: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** A heading and all that shows below it, along a rail in the colour of its role. */
export class Section extends Component<SectionProps> {
  override shouldComponentUpdate(next: SectionProps): boolean {
    const now = this.props;
    return (
      now.rows !== next.rows ||
      now.role !== next.role ||
      now.kit !== next.kit ||
      now.here !== next.here ||
      now.tabbable !== next.tabbable ||
      now.missing !== next.missing ||
      now.clamped !== next.clamped ||
      now.whole !== next.whole
    );
  }

  override render(): VNode {
    const { role, rows, kit, here, tabbable, missing, clamped, whole } = this.props;
    return (
      <div role="group" class={classes('causeway-section', `is-${role}`)}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            kit={kit}
            here={row.id === here}
            tabbable={row.id === tabbable}
            missing={row.kind === 'image' && missing.has(row.target)}
            clamped={clamped.has(row.id)}
            whole={whole.has(row.id)}
          />
        ))}
      </div>
    );
  }
}

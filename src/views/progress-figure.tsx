import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, cx, useWords } from './kit';

interface FigureProps {
  readonly title: string;
  /** One line below the title that says what matters most. */
  readonly says: ComponentChildren;
  /** Nothing in it is read out, nor can anything in it be pressed. */
  readonly picture: ComponentChildren;
  readonly heads: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
  /** Of its own: what else the picture can show. */
  readonly children?: ComponentChildren;
}

/** A picture, and the same as a table: for a screen reader always, and for everyone who asks for it. */
export function Figure(props: FigureProps): VNode {
  const { title, says, picture, heads, rows, children } = props;
  const { progress } = useWords();
  const [isTable, setTable] = useState(false);
  return (
    <section class={cx('figure')}>
      <div class={cx('figure-head')}>
        <h3>{title}</h3>
        {children}
        <Button
          look="icon"
          icon="table"
          aria-pressed={isTable}
          aria-label={progress.asTable(title)}
          onClick={() => setTable(!isTable)}
        />
      </div>
      <p class={cx('subtitle')}>{says}</p>
      {!isTable && (
        <div class={cx('figure-picture')} aria-hidden="true">
          {picture}
        </div>
      )}
      <div class={cx(isTable ? 'figure-table' : 'unseen')}>
        <table>
          <caption class={cx('unseen')}>{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

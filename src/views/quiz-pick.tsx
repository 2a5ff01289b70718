import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { cx } from './kit';

/** Choices that belong together, under what they are about. */
export function Group(props: {
  readonly legend: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <fieldset class={cx('group')}>
      <legend class={cx('label')}>{props.legend}</legend>
      <div class={cx('picks')}>{props.children}</div>
    </fieldset>
  );
}

/** One choice: of those with the same `name` one alone is chosen; without a name it is on or off by itself. */
export function Pick(props: {
  readonly name?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** It cannot be switched off just now; `why` says so to a screen reader. */
  readonly fixed?: boolean;
  readonly why?: string;
  readonly choose: (on: boolean) => void;
  readonly children: ComponentChildren;
}): VNode {
  const { name, checked, disabled = false, fixed = false, choose } = props;
  const id = useId();
  return (
    <label class={cx('pick', checked && 'chosen', disabled && 'off')}>
      <input
        type={name === undefined ? 'checkbox' : 'radio'}
        {...(name === undefined ? {} : { name })}
        checked={checked}
        disabled={disabled}
        aria-disabled={fixed || undefined}
        aria-describedby={fixed ? id : undefined}
        onClick={(event) => {
          if (fixed) event.preventDefault();
        }}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
      {fixed && (
        <span id={id} class={cx('unseen')}>
          {props.why}
        </span>
      )}
    </label>
  );
}

import {
  createContext,
  type ComponentChildren,
  type ButtonHTMLAttributes,
  type HTMLAttributes,
  type VNode,
} from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Strings } from '../strings';

/** What every view needs from the app that shows it. */
export interface ViewKit {
  readonly strings: Strings;
  /** Puts the icon of that (Lucide) name into the element, in place of what was there. */
  readonly setIcon: (element: HTMLElement, name: string) => void;
  /** BCP 47 tag of the app's language: 'en', 'pt-BR'. */
  readonly language: string;
}

export const KitContext = createContext<ViewKit | null>(null);

export function useKit(): ViewKit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('A view was drawn outside mountView');
  return kit;
}

export function useWords(): Strings {
  return useKit().strings;
}

/** Class names: the piece, then what is true of it: `cx('option', 'right')` is "causeway-option is-right". */
export function cx(
  piece: string,
  ...truths: readonly (string | false | null | undefined)[]
): string {
  return `causeway-${piece}${truths.map((truth) => (truth ? ` is-${truth}` : '')).join('')}`;
}

/** The element that matches, at the target of an event or around it. */
export function around(target: EventTarget | null, selector: string): HTMLElement | null {
  return isElement(target) ? target.closest<HTMLElement>(selector) : null;
}

/** Holds in pop-out windows too, whose elements are no instances of this window's classes. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target;
}

/** All that match below the element, in the order of the page. */
export function within(root: HTMLElement | null, selector: string): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Ctrl, or Command on a Mac. */
export function hasMod(event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey;
}

type IconProps = Omit<HTMLAttributes<HTMLSpanElement>, 'name'> & { readonly name: string };

/** An icon without meaning of its own: whatever it says is also said in words beside it. */
export function Icon({ name, ...rest }: IconProps): VNode {
  const { setIcon } = useKit();
  const holder = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (holder.current) setIcon(holder.current, name);
  }, [name, setIcon]);
  return <span ref={holder} class={cx('icon')} aria-hidden="true" {...rest} />;
}

/** Signs for verdicts that differ in shape, so that colour is never needed to tell them apart. */
export const signs = {
  correct: 'check',
  covered: 'check',
  partly: 'circle-dot',
  wrong: 'x',
  contradicted: 'x',
  skipped: 'minus',
  missed: 'circle-dashed',
} as const;

/** A key as printed on the keyboard; the control itself says it to a screen reader by `aria-keyshortcuts`. */
export function Kbd({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <kbd class={cx('kbd')} aria-hidden="true">
      {children}
    </kbd>
  );
}

/** Words for a screen reader alone. */
export function Unseen({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class={cx('unseen')}>{children}</span>;
}

/**
 * Names an area for a screen reader, which refers to it by `aria-labelledby`. The app shows an
 * `aria-label` as a tooltip, which is right on a button and wrong on half a screen.
 */
export function AreaName(props: { readonly id: string; readonly children: string }): VNode {
  return (
    <span id={props.id} class={cx('unseen')}>
      {props.children}
    </span>
  );
}

/** Stays in the page, so that a change of its words is read out. */
export function Announcement({ text }: { readonly text: string }): VNode {
  return (
    <div class={cx('unseen')} role="status">
      {text}
    </div>
  );
}

type ButtonProps = Omit<ButtonHTMLAttributes, 'class' | 'type' | 'icon'> & {
  /** One `primary` at most on the screen; `quiet` looks like a link, `icon` and `handle` are bare. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon' | 'handle' | 'pill';
  readonly icon?: string;
  /** Printed at the end of the button: '⏎'. */
  readonly shortcut?: ComponentChildren;
};

export function Button({ look = 'plain', icon, shortcut, children, ...rest }: ButtonProps): VNode {
  return (
    <button type="button" {...rest} class={cx('button', look)}>
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  );
}

/** A screen with one thing to say and at most a few things to do. */
export function Message(props: {
  readonly icon: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <div class={cx('message')}>
      <Icon name={props.icon} />
      <h2 class={cx('message-title')}>{props.title}</h2>
      {props.children}
    </div>
  );
}

/** What could not be done, and why. */
export function Failure(props: { readonly title: string; readonly reason: string }): VNode {
  return (
    <Message icon="triangle-alert" title={props.title}>
      <p role="alert">{props.reason}</p>
    </Message>
  );
}

import {
  createContext,
  type ComponentChildren,
  type ButtonHTMLAttributes,
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

/** Joins the class names that apply. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Holds in pop-out windows too, whose elements are no instances of this window's classes. */
export function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target;
}

/** Ctrl, or Command on a Mac. */
export function hasMod(event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey;
}

/** An icon without meaning of its own: whatever it says is also said in words beside it. */
export function Icon({ name }: { readonly name: string }): VNode {
  const { setIcon } = useKit();
  const holder = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (holder.current) setIcon(holder.current, name);
  }, [name, setIcon]);
  return <span ref={holder} class="causeway-icon" aria-hidden="true" />;
}

/** A key as printed on the keyboard; the control itself says it to a screen reader by `aria-keyshortcuts`. */
export function Kbd({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <kbd class="causeway-kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}

/** Words for a screen reader alone. */
export function Unseen({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="causeway-unseen">{children}</span>;
}

/** Stays in the page, so that a change of its words is read out. */
export function Announcement({ text }: { readonly text: string }): VNode {
  return (
    <div class="causeway-unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

type ButtonProps = Omit<ButtonHTMLAttributes, 'class' | 'type' | 'icon'> & {
  /** One `primary` at most on the screen; `quiet` looks like a link. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: string;
  /** Printed at the end of the button: '⏎'. */
  readonly shortcut?: string;
};

export function Button({ look = 'plain', icon, shortcut, children, ...rest }: ButtonProps): VNode {
  const name = classes('causeway-button', `is-${look}`, look === 'primary' && 'mod-cta');
  return (
    <button {...rest} type="button" class={name}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span class="causeway-button-text">{children}</span>
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
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
    <div class="causeway-message">
      <Icon name={props.icon} />
      <h2 class="causeway-message-title">{props.title}</h2>
      {props.children}
    </div>
  );
}

import type * as obsidian from 'obsidian';

/** What every control of a setting has. */
export abstract class BaseComponent implements obsidian.BaseComponent {
  disabled = false;
  /** The element that has the focus and needs a name; a Setting labels it by its own name. */
  labelTarget: HTMLElement | null = null;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control that holds a value. */
export abstract class ValueComponent<T>
  extends BaseComponent
  implements obsidian.ValueComponent<T>
{
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

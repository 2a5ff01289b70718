/** The line of small texts at the window's lower edge; mobile devices have none. */
export class StatusBar {
  readonly containerEl = createDiv('status-bar');

  add(cls: string): HTMLElement {
    return this.containerEl.createDiv({ cls: ['status-bar-item', cls] });
  }
}

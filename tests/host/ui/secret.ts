import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { BaseComponent } from './component-base';

/** Declared by the app, for names of secrets in its own storage. */
export class SecretComponent extends BaseComponent implements obsidian.SecretComponent {
  constructor() {
    super();
    notInHost('SecretComponent');
  }

  setValue(): this {
    return notInHost('SecretComponent.setValue');
  }

  onChange(): this {
    return notInHost('SecretComponent.onChange');
  }
}

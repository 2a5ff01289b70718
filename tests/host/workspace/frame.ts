import type * as obsidian from 'obsidian';
import { makePlatform, type Device, type Hardware } from '../data/platform';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { App } from './app';

/** The window around the workspace: status bar, sidebar buttons, the phone's bottom bar. */
export class Frame {
  private readonly navbarEl: HTMLElement;

  constructor(
    private readonly app: App,
    private readonly platform: typeof obsidian.Platform,
  ) {
    const container = document.body.createDiv('app-container');
    container.createDiv('horizontal-main-container').appendChild(app.workspace.containerEl);
    container.appendChild(app.statusBar.containerEl);
    this.navbarEl = container.createDiv('mobile-navbar');
    this.fillNavbar();
    this.fillRibbon();
    const { rightRibbon, leftRibbon } = app.workspace;
    app.workspace.containerEl.appendChild(rightRibbon.toggleEl);
    leftRibbon.toggleEl.addEventListener('click', () => app.workspace.leftSplit.toggle());
    rightRibbon.toggleEl.addEventListener('click', () => app.workspace.rightSplit.toggle());
  }

  setTheme(theme: 'dark' | 'light'): void {
    this.eachBody((body) => {
      body.toggleClass('theme-dark', theme === 'dark');
      body.toggleClass('theme-light', theme === 'light');
    });
    this.app.workspace.trigger('css-change');
  }

  setRtl(rtl: boolean): void {
    this.eachBody((body) => {
      body.toggleClass('mod-rtl', rtl);
      body.doc.documentElement.dir = rtl ? 'rtl' : 'ltr';
    });
    this.app.workspace.onResize();
  }

  setDevice(device: Device): void {
    Object.assign(this.platform, makePlatform(hardwareOf(device)));
    this.eachBody((body) => {
      body.toggleClass('is-mobile', device !== 'desktop');
      body.toggleClass('is-phone', device === 'phone');
      body.toggleClass('is-tablet', device === 'tablet');
      for (const button of body.findAll('.view-action.mod-sidebar')) {
        button.toggle(device !== 'desktop');
      }
    });
    this.navbarEl.toggle(device !== 'desktop');
    this.app.workspace.leftRibbon.containerEl.toggle(device === 'desktop');
    this.app.workspace.rightRibbon.toggleEl.toggle(device === 'desktop');
    this.app.statusBar.containerEl.toggle(device === 'desktop');
    this.app.workspace.setMobile(device !== 'desktop');
  }

  private eachBody(change: (body: HTMLElement) => void): void {
    change(document.body);
    for (const popout of this.app.workspace.floatingSplit.children) change(popout.doc.body);
  }

  private fillRibbon(): void {
    const { leftRibbon } = this.app.workspace;
    leftRibbon.addHostButton('terminal', 'Open command palette', () => this.app.openPalette());
    leftRibbon.addHostButton('settings', 'Settings', () => this.app.openSettings());
  }

  private fillNavbar(): void {
    const { app } = this;
    const add = (icon: string, title: string, onClick: (event: MouseEvent) => void): void => {
      const button = this.navbarEl.createEl('button', {
        cls: ['clickable-icon', 'mobile-navbar-action'],
      });
      setIcon(button, icon);
      setTooltip(button, title, { placement: 'top' });
      button.addEventListener('click', onClick);
    };
    add('panel-left', 'Left sidebar', () => app.workspace.leftSplit.toggle());
    add('file-search', 'Quick switcher', () => app.commands.run('switcher:open'));
    add('terminal', 'Command palette', () => app.openPalette());
    add('menu', 'Ribbon menu', (event) => app.workspace.leftRibbon.showMenu(event));
    add('settings', 'Settings', () => app.openSettings());
    add('panel-right', 'Right sidebar', () => app.workspace.rightSplit.toggle());
  }
}

/** The machine that a device is, as far as the browser tells. */
export function hardwareOf(device: Device): Hardware {
  const { userAgent } = navigator;
  if (device !== 'desktop') {
    return { device, os: /iPhone|iPad/.test(userAgent) ? 'ios' : 'android' };
  }
  if (userAgent.includes('Mac OS')) return { device, os: 'macos' };
  return { device, os: userAgent.includes('Windows') ? 'windows' : 'linux' };
}

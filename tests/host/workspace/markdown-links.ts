import type * as obsidian from 'obsidian';
import { getLinkpath } from '../data/links';
import { Menu } from '../ui/menu';
import { Keymap } from '../ui/keymap';

interface LinkScope {
  app: obsidian.App;
  sourcePath: string;
}

/** Makes an anchor what the app makes of a wikilink: click opens, hover previews, menu offers. */
export function setInternalLink(link: HTMLElement, linktext: string, scope: LinkScope): void {
  const { app, sourcePath } = scope;
  link.addClass('internal-link');
  link.setAttrs({ 'data-href': linktext, href: linktext, rel: 'noopener' });
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  link.toggleClass('is-unresolved', file === null);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event));
  });
  link.addEventListener('mouseover', (event) => {
    app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: app.renderContext,
      targetEl: link,
      linktext,
      sourcePath,
    });
  });
  link.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const menu = new Menu();
    if (app.workspace.handleLinkContextMenu(menu, getLinkpath(linktext), sourcePath)) {
      menu.showAtMouseEvent(event);
    }
  });
}

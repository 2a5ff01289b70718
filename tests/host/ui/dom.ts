import type {} from 'obsidian';
import { extendElements } from './dom-elements';
import { extendEvents } from './dom-events';
import { extendGlobals } from './dom-globals';
import { extendLanguage } from './dom-language';
import { extendNodes } from './dom-nodes';
import { type Realm, realms } from './realm';

/**
 * Gives a window what obsidian.d.ts declares global: the prototype extensions, `createEl` and its
 * kin, `activeWindow`. For a pop-out, call it with that window too. Returns what undoes the focus
 * tracking when the window closes; the prototypes stay extended.
 */
export function installDom(win: Realm): () => void {
  if (realms.has(win)) return () => undefined;
  realms.add(win);
  extendLanguage(win);
  extendNodes(win);
  extendElements(win);
  extendEvents(win);
  extendGlobals(win);
  const activate = (): void => {
    for (const realm of realms) {
      realm.activeWindow = win;
      realm.activeDocument = win.document;
    }
  };
  const first = [...realms][0];
  win.activeWindow = first?.activeWindow ?? win;
  win.activeDocument = first?.activeDocument ?? win.document;
  win.addEventListener('focus', activate);
  return () => {
    win.removeEventListener('focus', activate);
    realms.delete(win);
    const left = [...realms][0];
    if (!left) return;
    for (const realm of realms) {
      if (realm.activeWindow !== win) continue;
      realm.activeWindow = left;
      realm.activeDocument = left.document;
    }
  };
}

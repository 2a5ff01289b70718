import { extend, extendWith } from './extend';
import { makeElement, makeSvg } from './make-element';
import { isInstance, type Realm, realmOf } from './realm';

/** What the app adds to Node. */
export function extendNodes(win: Realm): void {
  extend<Node>(win.Node.prototype, {
    get doc(): Document {
      return this.ownerDocument ?? win.document;
    },
    get win(): Realm {
      return realmOf(this.ownerDocument ?? win.document);
    },
    constructorWin: win,
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other) {
      return [...this.childNodes].findIndex((child) => child === other);
    },
    setChildrenInPlace(children) {
      let next = this.firstChild;
      for (const child of children) {
        if (child === next) next = next.nextSibling;
        else this.insertBefore(child, next);
      }
      while (next) {
        const after: ChildNode | null = next.nextSibling;
        this.removeChild(next);
        next = after;
      }
    },
    appendText(text) {
      this.appendChild(this.doc.createTextNode(text));
    },
    createEl(tag, options, callback) {
      return makeElement(this.doc, tag, options, callback, this);
    },
    createDiv(options, callback) {
      return makeElement(this.doc, 'div', options, callback, this);
    },
    createSpan(options, callback) {
      return makeElement(this.doc, 'span', options, callback, this);
    },
    createSvg(tag, options, callback) {
      return makeSvg(this.doc, tag, options, callback, this);
    },
  });
  extendWith(win.Node.prototype, 'instanceOf', function (type: new () => unknown) {
    return isInstance(this, type, this.constructorWin);
  });
}

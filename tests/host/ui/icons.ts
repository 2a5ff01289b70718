import nodes from 'lucide-static/icon-nodes.json';
import { realms } from './realm';

const svgSpace = 'http://www.w3.org/2000/svg';
const added = new Map<string, string>();

/** The names that were asked for and that the app of this version does not have either, in order. */
export const unknownIcons: string[] = [];

const lucideName = (iconId: string): string => iconId.replace(/^lucide-/, '');

function mainDocument(): Document {
  const [main] = realms;
  return main ? main.document : document;
}

function frame(doc: Document, viewBox: string, cls: string): SVGSVGElement {
  const svg = doc.createElementNS(svgSpace, 'svg');
  const attributes = {
    width: '24',
    height: '24',
    viewBox,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    class: `svg-icon ${cls}`,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
}

function drawLucide(doc: Document, name: string): SVGSVGElement | null {
  const shapes = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
  if (!shapes) return null;
  const svg = frame(doc, '0 0 24 24', `lucide-${name}`);
  for (const [tag, attributes] of shapes) {
    const shape = doc.createElementNS(svgSpace, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.appendChild(shape);
  }
  return svg;
}

function drawAdded(doc: Document, iconId: string, content: string): SVGSVGElement {
  const svg = frame(doc, '0 0 100 100', iconId);
  const source = `<svg xmlns="${svgSpace}">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  for (const child of [...parsed.childNodes]) svg.appendChild(doc.importNode(child, true));
  return svg;
}

function draw(doc: Document, iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  const svg =
    content === undefined ? drawLucide(doc, lucideName(iconId)) : drawAdded(doc, iconId, content);
  if (!svg) unknownIcons.push(iconId);
  return svg;
}

/** A fresh drawing of an icon, `lucide-x` or `x`; null for a name that the app does not have. */
export function getIcon(iconId: string): SVGSVGElement | null {
  return draw(mainDocument(), iconId);
}

/** Replaces what is in `parent` by the icon; by nothing where the name is empty or unknown. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const svg = iconId === '' ? null : draw(parent.ownerDocument, iconId);
  parent.replaceChildren(...(svg ? [svg] : []));
}

/** Adds a drawing for a square of 100 by 100; `svgContent` is what stands inside the svg element. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes back what `addIcon` added. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** Every icon by its full id: Lucide's with their prefix, then the added ones. */
export function getIconIds(): string[] {
  return [...Object.keys(nodes).map((name) => `lucide-${name}`), ...added.keys()];
}

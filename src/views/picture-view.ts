/** How a picture lies in its frame: offset of its top left corner in px, scale 1 fits the frame. */
export interface PictureView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in the frame, px from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const fitView: PictureView = { scale: 1, x: 0, y: 0 };

const CLOSEST = 8;

/**
 * Scales by `factor` while what lies under the spot `from` comes to lie under `to`: with one spot for
 * both it zooms about it, with factor 1 it moves. The picture's edges never come inside the frame.
 */
export function carry(
  view: PictureView,
  frame: Size,
  {
    from,
    to = from,
    factor = 1,
  }: { readonly from: Spot; readonly to?: Spot; readonly factor?: number },
): PictureView {
  const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
  if (scale <= 1.001) return fitView;
  const grown = scale / view.scale;
  const inside = (offset: number, size: number): number =>
    Math.min(0, Math.max(size - size * scale, offset));
  return {
    scale,
    x: inside(to.x - (from.x - view.x) * grown, frame.width),
    y: inside(to.y - (from.y - view.y) * grown, frame.height),
  };
}

/** Where the fingers hold the picture: the middle between them, and how far they are apart (0 with one). */
export function gripOf(fingers: readonly Spot[]): Spot & { readonly spread: number } {
  const [first = { x: 0, y: 0 }, second = first] = fingers;
  return {
    x: (first.x + second.x) / 2,
    y: (first.y + second.y) / 2,
    spread: Math.hypot(first.x - second.x, first.y - second.y),
  };
}

/** One notch of a wheel, px; a wheel that counts in lines or pages is said in px. */
const LINE = 16;
const PAGE = 400;

/**
 * What a turn of the wheel does: up and down zoom, sideways (or with Shift) moves a picture that is zoomed. Held within
 * a third for one turn, so that no wheel makes it jump.
 */
export function wheelMove(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey'>,
  zoomed: boolean,
): Spot & { readonly factor: number } {
  const unit = [1, LINE, PAGE][event.deltaMode] ?? 1;
  const [right, down] = [event.deltaX * unit, event.deltaY * unit];
  if (zoomed && event.shiftKey) return { factor: 1, x: -(right || down), y: 0 };
  if (zoomed && Math.abs(right) > Math.abs(down)) return { factor: 1, x: -right, y: 0 };
  return { factor: Math.min(4 / 3, Math.max(3 / 4, Math.exp(-down / 400))), x: 0, y: 0 };
}

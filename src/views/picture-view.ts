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

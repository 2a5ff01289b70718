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

export const fitView: PictureView = { scale: 1, x: 0, y: 0 };

const CLOSEST = 8;

/** Scales by `factor` while the point of the picture under `at` (px in the frame) stays where it is. */
export function zoomAt(
  view: PictureView,
  factor: number,
  at: { readonly x: number; readonly y: number },
  frame: Size,
): PictureView {
  const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
  const grown = scale / view.scale;
  return keepInside(
    { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown },
    frame,
  );
}

/** Moves by px; the picture's edges never come inside the frame. */
export function moveBy(view: PictureView, x: number, y: number, frame: Size): PictureView {
  return keepInside({ ...view, x: view.x + x, y: view.y + y }, frame);
}

function keepInside(view: PictureView, frame: Size): PictureView {
  if (view.scale <= 1.001) return fitView;
  const clamp = (offset: number, size: number): number =>
    Math.min(0, Math.max(size - size * view.scale, offset));
  return { ...view, x: clamp(view.x, frame.width), y: clamp(view.y, frame.height) };
}

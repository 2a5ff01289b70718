import { render, type VNode } from 'preact';
import { KitContext, type ViewKit } from './kit';

/** A drawn view. */
export interface MountedView {
  /** Draws again what `view` gives now; focus, scroll and unchanged elements stay. */
  update(): void;
  /** Leaves the container as it was before. */
  unmount(): void;
}

/**
 * Draws what `view` gives into the container, at once. The container may live in another window,
 * and may move to one later: nothing here holds on to a document.
 */
export function mountView(container: HTMLElement, kit: ViewKit, view: () => VNode): MountedView {
  const draw = (): void => {
    render(<KitContext.Provider value={kit}>{view()}</KitContext.Provider>, container);
  };
  container.classList.add('causeway-host');
  draw();
  return {
    update: draw,
    unmount: () => {
      render(null, container);
      container.classList.remove('causeway-host');
    },
  };
}

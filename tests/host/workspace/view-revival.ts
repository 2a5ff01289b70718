import { UnknownView } from './placeholder-view';
import type { Workspace } from './workspace';

/**
 * When a plugin goes, its leaves stay where they are and keep their state behind a placeholder; when
 * it comes back, so do its views: at once where they are seen, else when they are first shown.
 */
export function followRegistry(workspace: Workspace): void {
  workspace.viewRegistry.on('view-registered', (type) => {
    for (const leaf of workspace.getLeavesOfType(String(type))) {
      if (!(leaf.view instanceof UnknownView)) continue;
      void leaf
        .defer(leaf.view.saved, leaf.getDisplayText(), leaf.getIcon())
        .then(() => (leaf.isVisible() ? leaf.loadIfDeferred() : undefined));
    }
  });
  workspace.viewRegistry.on('view-unregistered', (type) => {
    for (const leaf of workspace.getLeavesOfType(String(type))) void leaf.forgetView();
  });
}

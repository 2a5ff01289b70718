import { debounce, Platform, setTooltip, type Plugin } from 'obsidian';
import type { Context } from './context';
import { openStudyView, viewTypes } from './open';
import type { Exams } from './progress-exams';
import { ProgressSums } from './progress-sums';
import { ProgressView } from './progress-view';

/** ms without a change before the count is made again: nobody looks at it in the middle of an answer. */
const pause = 500;

/** Registers the view, the command, the ribbon icon and the count of what is due in the status bar. */
export function registerProgress(plugin: Plugin, context: Context, exams: Exams): void {
  const { app, notes, progress } = context;
  const words = context.strings.progress;
  const sums = new ProgressSums(context, exams);
  const open = (): void => void openStudyView(app, viewTypes.progress, {});
  plugin.registerView(
    viewTypes.progress,
    (leaf) => new ProgressView(leaf, context, { sums, exams }),
  );
  plugin.addCommand({
    id: 'open-progress',
    name: words.open,
    icon: 'trending-up',
    callback: open,
  });
  const ribbon = plugin.addRibbonIcon('trending-up', words.open, open);
  const status = Platform.isMobile ? null : plugin.addStatusBarItem();
  if (status) {
    status.addClass('mod-clickable');
    status.setAttrs({ role: 'button', tabindex: '0' });
    plugin.registerDomEvent(status, 'click', open);
    plugin.registerDomEvent(status, 'keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
    status.hide();
  }

  let isReady = false;
  const tell = (): void => {
    const due = isReady && context.settings().showDue ? sums.due() : 0;
    const said = due > 0 ? words.openDue(due) : words.open;
    setTooltip(ribbon, said);
    if (!status) return;
    status.setText(words.due(due));
    setTooltip(status, said, { placement: 'top' });
    status.toggle(due > 0);
  };
  const tellSoon = debounce(tell, pause, true);
  plugin.register(() => tellSoon.cancel());
  plugin.register(progress.onChange(tellSoon));
  // Settings that change what is shown say so as well.
  plugin.register(notes.onChange(tellSoon));
  plugin.register(exams.onChange(tellSoon));
  // A day ends without any change.
  plugin.registerInterval(window.setInterval(tellSoon, 60_000));
  void progress.ready.then(() => {
    isReady = true;
    tellSoon();
  });
}

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ConfirmationModal } from '../../host/ui/confirmation';
import { Modal } from '../../host/ui/modal';
import { Notice, noticesShown } from '../../host/ui/notice';
import { makeBench, one, press } from './bench';

test('a dialog takes the focus, is named by its title, and gives the focus back', () => {
  const { app, keymap } = makeBench();
  const button = document.body.createEl('button');
  button.focus();
  const modal = new Modal(app).setTitle('Question').setContent('Really?');
  const field = modal.contentEl.createEl('input');
  modal.open();
  expect(document.activeElement).toBe(field);
  expect(modal.modalEl.getAttr('aria-labelledby')).toBe(modal.titleEl.id);
  press('Escape');
  expect(document.querySelector('.modal')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(keymap.depth).toBe(0);
});

test('Tab goes round inside the dialog', () => {
  const { app } = makeBench();
  const modal = new Modal(app);
  const last = modal.contentEl.createEl('button');
  modal.open();
  last.focus();
  expect(press('Tab')).toBe(false);
  expect(document.activeElement).toBe(one('.modal-close-button'));
  press('Tab', { shiftKey: true });
  expect(document.activeElement).toBe(last);
});

test('a click beside the dialog closes it once, and its callbacks run in order', () => {
  const { app } = makeBench();
  const said: string[] = [];
  class Asking extends Modal {
    override onOpen(): void {
      said.push('open');
    }
    override onClose(): void {
      said.push('close');
    }
  }
  const modal = new Asking(app).setCloseCallback(() => said.push('callback'));
  modal.open();
  one('.modal-bg').click();
  modal.close();
  expect(said).toEqual(['open', 'close', 'callback']);
});

test('a confirmation closes after its handler, unless the handler gives a truthy value', async () => {
  const { app } = makeBench();
  let stay = true;
  const modal = new ConfirmationModal(app).addButton((button) =>
    button.setButtonText('Go').onClick(() => Promise.resolve(stay)),
  );
  modal.addCancelButton();
  modal.open();
  const go = one('.modal-button-container button');
  expect(document.activeElement).toBe(go);
  go.click();
  await sleep(1);
  expect(document.querySelector('.modal')).not.toBeNull();
  stay = false;
  go.click();
  await sleep(1);
  expect(document.querySelector('.modal')).toBeNull();
});

test('the button marked for the first focus has it; a checkbox reports its value', () => {
  const { app } = makeBench();
  const values: boolean[] = [];
  const modal = new ConfirmationModal(app)
    .addCheckbox('Never again', (value) => values.push(value))
    .addButton((button) => button.setButtonText('Delete').setDestructive())
    .addButton((button) => button.setButtonText('Keep').setInitialFocus());
  modal.open();
  expect(document.activeElement?.textContent).toBe('Keep');
  one('input[type=checkbox]').click();
  expect(values).toEqual([true]);
  modal.close();
});

test('a notice says its text, until its time is over or it is clicked', () => {
  vi.useFakeTimers();
  makeBench();
  const passing = new Notice('Saved', 1000);
  const staying = new Notice('Look here', 0);
  passing.setMessage('Saved twice');
  expect(noticesShown()).toEqual(['Saved twice', 'Look here']);
  vi.advanceTimersByTime(1000);
  expect(noticesShown()).toEqual(['Look here']);
  staying.containerEl.click();
  expect(noticesShown()).toEqual([]);
  expect(document.querySelector('.notice-container')).toBeNull();
  vi.useRealTimers();
});

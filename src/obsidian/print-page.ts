/** Longer than this no picture of a page takes to be there (ms). */
const patience = 10_000;

/** The app says when its print dialog is closed; should it ever fail to, the page goes after this (ms). */
const atTheLatest = 120_000;

/** Shows the print dialog for a page (a whole document) and resolves once it is closed; no trace is left of it. */
export async function printPage(doc: Document, page: string): Promise<void> {
  // Whatever stands in it, nothing in it runs.
  const frame = createEl('iframe', {
    cls: 'causeway-print',
    attr: { sandbox: 'allow-same-origin allow-modals' },
  });
  frame.srcdoc = page;
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = doc.win.setTimeout(() => reject(new Error('no page to print')), patience);
      frame.addEventListener('load', () => {
        doc.win.clearTimeout(timer);
        resolve();
      });
      doc.body.appendChild(frame);
    });
    await new Promise<void>((resolve) => {
      // Its own window: the app around it is not printed. It may print only after this call has come back.
      const view = frame.contentWindow;
      view?.addEventListener('afterprint', () => resolve());
      doc.win.setTimeout(resolve, view ? atTheLatest : 0);
      view?.print();
    });
  } finally {
    frame.remove();
  }
}

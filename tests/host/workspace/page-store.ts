import type { DiskImage, DiskStore } from '../data/disk';

const storeName = 'disk';
const key = 'image';

/** Keeps a vault's disk in the browser's IndexedDB, so that a reload shows what was done. */
export class PageStore implements DiskStore {
  constructor(private readonly name: string) {}

  async load(): Promise<DiskImage | null> {
    const database = await this.open();
    const value: unknown = await settle(
      database.transaction(storeName).objectStore(storeName).get(key),
    );
    database.close();
    return isImage(value) ? value : null;
  }

  async save(image: DiskImage): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(storeName, 'readwrite');
    await settle(transaction.objectStore(storeName).put(image, key));
    database.close();
  }

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    return settle(request);
  }
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

function isImage(value: unknown): value is DiskImage {
  return typeof value === 'object' && value !== null && 'files' in value && 'folders' in value;
}

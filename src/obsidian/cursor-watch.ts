import type { TFile } from 'obsidian';

type Listener = (file: TFile, line: number) => void;

/** Passes on where the editor's cursor stands; lines are 1-based. */
export class CursorWatch {
  private readonly listeners = new Set<Listener>();

  moved(file: TFile, line: number): void {
    for (const listener of this.listeners) listener(file, line);
  }

  /** Gives the function that stops it. */
  onMove(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

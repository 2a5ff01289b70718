/** Counts the time while it is let run. */
export class StopWatch {
  private since: number | null = null;

  constructor(
    /** ms since 1970 */
    private readonly now: () => number,
    /** ms that were counted before. */
    private spent = 0,
  ) {}

  /** ms */
  elapsed(): number {
    return this.spent + (this.since === null ? 0 : Math.max(0, this.now() - this.since));
  }

  run(isOn: boolean): void {
    this.spent = this.elapsed();
    this.since = isOn ? this.now() : null;
  }
}

/** Values that live as long as they are asked for: what a round leaves out is gone after the next. */
export class Rounds<V> {
  private before = new Map<string, V>();
  private now = new Map<string, V>();

  /** The value of a key, made where neither this round nor the last has one. */
  get(key: string, make: () => V): V {
    const known = this.now.get(key);
    if (known !== undefined) return known;
    const old = this.before.get(key);
    const value = old === undefined ? make() : old;
    this.now.set(key, value);
    return value;
  }

  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}

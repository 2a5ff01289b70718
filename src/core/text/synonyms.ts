import { formKey } from './forms';
import { lazily } from './lazy';
import { near } from './lists/near';

const table = lazily(() => {
  const found = new Map<string, Set<string>>();
  for (const group of near.split(', ')) {
    const keys = group.split(' ').map(formKey);
    for (const key of keys) {
      const others = found.get(key) ?? new Set();
      found.set(key, others);
      for (const other of keys) if (other !== key) others.add(other);
    }
  }
  return found;
});

const none: ReadonlySet<string> = new Set();

/** Keys of words that may stand for the one of this key in an essay; worth part of the credit. Takes keys of `formKey`. */
export function synonymsOf(key: string): ReadonlySet<string> {
  return table().get(key) ?? none;
}

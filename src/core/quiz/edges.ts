import { lazily } from '../text/lazy';

/** As much of a pattern as tells whether it is there. */
export type Test = Pick<RegExp, 'test'>;

/**
 * The pattern, looked for without its word edges first: beside the flags i and u those are dear, and most texts have
 * not even the words. It may have none in a look-ahead for what is not there: without them that would let less pass.
 */
export function edgesLast(pattern: RegExp): Test {
  const words = lazily(() => new RegExp(pattern.source.replaceAll('\\b', ''), pattern.flags));
  return { test: (text) => words().test(text) && pattern.test(text) };
}

import type { Code, Effects } from 'micromark-util-types';

export const BANG = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const OPEN = 91;
export const CLOSE = 93;

/** Line endings, tabs and spaces: micromark gives the first two as negative codes. */
export function isSpace(code: Code): boolean {
  return code !== null && (code < 0 || code === 32);
}

export function isEol(code: Code): boolean {
  return code !== null && code < -2;
}

export function consumeEol(effects: Effects, code: Code): void {
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
}

/** A mark over several lines needs a token of its own on each, and micromark allows no empty one. */
export function lineTokens(effects: Effects): { take: (code: Code) => void; end: () => void } {
  let open = false;
  return {
    take(code) {
      if (!open) effects.enter('markLine');
      open = true;
      effects.consume(code);
    },
    end() {
      if (open) effects.exit('markLine');
      open = false;
    },
  };
}

import type { Code, Construct, State } from 'micromark-util-types';
import { consumeEol, isEol, isSpace, lineTokens } from './micromark-codes';

/** The next line, if it still belongs to the same quote or list item. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      consumeEol(effects, code);
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};

/**
 * A block between two marks of a doubled sign, the second with nothing behind it on its line; an
 * open one runs to the end of the text.
 */
export function signBlock(type: 'comment' | 'math', sign: number): Construct {
  return {
    name: `${type}Block`,
    concrete: true,
    tokenize(effects, ok, nok) {
      let seen = 0;
      const line = lineTokens(effects);
      const interrupting = this.interrupt === true;
      return (code) => {
        effects.enter(type);
        return open(code);
      };
      function open(code: Code): State | undefined {
        if (code !== sign) return nok(code);
        line.take(code);
        seen++;
        return seen < 2 ? open : inside;
      }
      function inside(code: Code): State | undefined {
        if (code === null || (isEol(code) && interrupting)) return end(code);
        if (isEol(code)) {
          line.end();
          return effects.attempt(nextLine, inside, end)(code);
        }
        line.take(code);
        return code === sign ? close : inside;
      }
      function close(code: Code): State | undefined {
        if (code !== sign) return inside(code);
        line.take(code);
        return after;
      }
      function after(code: Code): State | undefined {
        if (code === null || isEol(code)) return end(code);
        if (!isSpace(code)) return nok(code);
        line.take(code);
        return after;
      }
      function end(code: Code): State | undefined {
        line.end();
        effects.exit(type);
        return ok(code);
      }
    },
  };
}

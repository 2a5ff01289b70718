import type { Code, Construct, State } from 'micromark-util-types';
import {
  CLOSE,
  DOLLAR,
  OPEN,
  PERCENT,
  consumeEol,
  isEol,
  isSpace,
  lineTokens,
} from './micromark-codes';

/** `[[…]]` after an opening of `[[` or `![[`, on one line, with no bracket inside. */
export function wikiMark(type: 'wikiLink' | 'wikiEmbed', opening: readonly number[]): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      let seen = 0;
      let size = 0;
      return (code) => {
        effects.enter(type);
        return open(code);
      };
      function open(code: Code): State | undefined {
        if (code !== opening[seen]) return nok(code);
        effects.consume(code);
        seen++;
        return seen < opening.length ? open : inside;
      }
      function inside(code: Code): State | undefined {
        if (code === null || isEol(code) || code === OPEN) return nok(code);
        if (code === CLOSE) {
          if (size === 0) return nok(code);
          effects.consume(code);
          return close;
        }
        effects.consume(code);
        size++;
        return inside;
      }
      function close(code: Code): State | undefined {
        if (code !== CLOSE) return nok(code);
        effects.consume(code);
        effects.exit(type);
        return ok;
      }
    },
  };
}

// Spaces, control characters, the ASCII punctuation but - / _, and two blocks of Unicode's own.
const NOT_IN_TAG = /[\s\0-\x1f!-,.:-@[-^`{-~\u2000-\u206f\u2e00-\u2e7f]/;

/** `#` and a name that is not all digits, after a space or at the start. */
export const tag: Construct = {
  name: 'tag',
  previous: (code) => code === null || isSpace(code),
  tokenize(effects, ok, nok) {
    let named = false;
    return (code) => {
      effects.enter('tag');
      effects.consume(code);
      return inside;
    };
    function inside(code: Code): State | undefined {
      if (code !== null && code >= 0 && !NOT_IN_TAG.test(String.fromCharCode(code))) {
        if (code < 48 || code > 57) named = true;
        effects.consume(code);
        return inside;
      }
      if (!named) return nok(code);
      effects.exit('tag');
      return ok(code);
    }
  },
};

/** `%%…%%`, which may run over the lines of its paragraph. */
export const commentText: Construct = {
  name: 'comment',
  tokenize(effects, ok, nok) {
    let seen = 0;
    const line = lineTokens(effects);
    return (code) => {
      effects.enter('comment');
      return open(code);
    };
    function open(code: Code): State | undefined {
      if (code !== PERCENT) return nok(code);
      line.take(code);
      seen++;
      return seen < 2 ? open : inside;
    }
    function inside(code: Code): State | undefined {
      if (code === null) return nok(code);
      if (isEol(code)) {
        line.end();
        consumeEol(effects, code);
        return inside;
      }
      line.take(code);
      return code === PERCENT ? close : inside;
    }
    function close(code: Code): State | undefined {
      if (code !== PERCENT) return inside(code);
      line.take(code);
      line.end();
      effects.exit('comment');
      return ok;
    }
  },
};

/** `$x$`: nothing but the formula at the dollars, no digit behind the second, so no sums of money. */
export const mathText: Construct = {
  name: 'math',
  tokenize(effects, ok, nok) {
    let last: Code = null;
    return (code) => {
      effects.enter('math');
      effects.consume(code);
      return first;
    };
    function first(code: Code): State | undefined {
      return isSpace(code) || code === DOLLAR ? nok(code) : inside(code);
    }
    function inside(code: Code): State | undefined {
      if (code === null || isEol(code)) return nok(code);
      const ends = code === DOLLAR && !isSpace(last);
      last = code;
      effects.consume(code);
      return ends ? after : inside;
    }
    function after(code: Code): State | undefined {
      if (code !== null && code >= 48 && code <= 57) return nok(code);
      effects.exit('math');
      return ok(code);
    }
  },
};

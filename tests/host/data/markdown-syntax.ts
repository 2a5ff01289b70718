import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Token } from 'micromark-util-types';
import type { Node } from 'unist';

// What the app reads beyond GitHub's Markdown, as micromark constructs: wikilinks and their
// embeds, tags, %%comments%% and $math$. Code and HTML are found first, so none is seen in those.

interface Mark<T extends string> extends Node {
  type: T;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: Mark<'wikiLink'>;
    wikiEmbed: Mark<'wikiEmbed'>;
    tag: Mark<'tag'>;
    comment: Mark<'comment'>;
    math: Mark<'math'>;
  }
  interface RootContentMap {
    wikiLink: Mark<'wikiLink'>;
    wikiEmbed: Mark<'wikiEmbed'>;
    tag: Mark<'tag'>;
    comment: Mark<'comment'>;
    math: Mark<'math'>;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiEmbed: 'wikiEmbed';
    tag: 'tag';
    comment: 'comment';
    math: 'math';
    markLine: 'markLine';
  }
}

type MarkType = 'wikiLink' | 'wikiEmbed' | 'tag' | 'comment' | 'math';
const MARKS: readonly MarkType[] = ['wikiLink', 'wikiEmbed', 'tag', 'comment', 'math'];

const BANG = 33;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const OPEN = 91;
const CLOSE = 93;

/** Line endings, tabs and spaces: micromark gives the first two as negative codes. */
function isSpace(code: Code): boolean {
  return code !== null && (code < 0 || code === 32);
}

function isEol(code: Code): boolean {
  return code !== null && code < -2;
}

/** `[[…]]` after an opening of `[[` or `![[`, on one line, with no bracket inside. */
function wikiMark(type: 'wikiLink' | 'wikiEmbed', opening: readonly number[]): Construct {
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
const tag: Construct = {
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
const commentText: Construct = {
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
const mathText: Construct = {
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

function consumeEol(effects: Effects, code: Code): void {
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
}

/** A mark over several lines needs a token of its own on each, and micromark allows no empty one. */
function lineTokens(effects: Effects): { take: (code: Code) => void; end: () => void } {
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
function signBlock(type: 'comment' | 'math', sign: number): Construct {
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

/** For micromark: where the marks begin and end. */
export const syntax: Extension = {
  text: {
    [BANG]: wikiMark('wikiEmbed', [BANG, OPEN, OPEN]),
    [OPEN]: wikiMark('wikiLink', [OPEN, OPEN]),
    [HASH]: tag,
    [PERCENT]: commentText,
    [DOLLAR]: mathText,
  },
  flow: {
    [PERCENT]: signBlock('comment', PERCENT),
    [DOLLAR]: signBlock('math', DOLLAR),
  },
};

function leave(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** For the tree: a node without children for each mark; its text is read off the source. */
export const treeSyntax: TreeExtension = {
  enter: Object.fromEntries(
    MARKS.map((type) => [
      type,
      function enter(this: CompileContext, token: Token): void {
        this.enter({ type }, token);
      },
    ]),
  ),
  exit: Object.fromEntries(MARKS.map((type) => [type, leave])),
};

import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension, Token } from 'micromark-util-types';
import type { Node } from 'unist';
import { signBlock } from './block-marks';
import { BANG, DOLLAR, HASH, OPEN, PERCENT } from './micromark-codes';
import { commentText, mathText, tag, wikiMark } from './text-marks';

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

import type * as obsidian from 'obsidian';
import { Component } from '../data/component';
import { parseMarkdown, renderBlock, type Block } from './markdown-blocks';
import { setNoteRenderer } from './markdown-embed';
import type { RenderPlace, RenderScope } from './markdown-inline';
import { postProcess } from './post-processors';

export class MarkdownRenderChild extends Component implements obsidian.MarkdownRenderChild {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export interface RenderedBlock extends Block {
  el: HTMLElement;
}

/** Draws a text block by block and lets the post-processors at each. */
export function renderInto(text: string, el: HTMLElement, place: RenderPlace): RenderedBlock[] {
  const { blocks, definitions, sourceOf } = parseMarkdown(text);
  const inner: RenderScope = { ...place, definitions, sourceOf };
  return blocks.map((block) => {
    const section = el.createDiv(`el-${block.node.type}`);
    renderBlock(block.node, section, inner);
    void postProcess(section, { ...inner, text, block });
    return { ...block, el: section };
  });
}

setNoteRenderer(renderInto);

export abstract class MarkdownRenderer
  extends MarkdownRenderChild
  implements obsidian.MarkdownRenderer
{
  abstract app: obsidian.App;
  hoverPopover: obsidian.HoverPopover | null = null;
  abstract get file(): obsidian.TFile;

  static render(
    app: obsidian.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: obsidian.Component,
  ): Promise<void> {
    renderInto(markdown, el, { app, sourcePath, component, depth: 0 });
    return Promise.resolve();
  }

  /** The old form, which finds the app by itself. */
  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: obsidian.Component,
  ): Promise<void> {
    const { app } = window.host;
    await MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }
}

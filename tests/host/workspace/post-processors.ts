import type * as obsidian from 'obsidian';
import type { Block } from './markdown-blocks';
import type { RenderScope } from './markdown-inline';

const processors: obsidian.MarkdownPostProcessor[] = [];

/** Lower `sortOrder` runs first; equal ones in the order of registering. */
export function addPostProcessor(processor: obsidian.MarkdownPostProcessor, sortOrder = 0): void {
  processor.sortOrder ??= sortOrder;
  processors.push(processor);
  processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

export function removePostProcessor(processor: obsidian.MarkdownPostProcessor): void {
  const index = processors.indexOf(processor);
  if (index >= 0) processors.splice(index, 1);
}

export function postProcessorCount(): number {
  return processors.length;
}

type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: obsidian.MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** A post-processor that replaces the code blocks of one language by what the handler draws. */
export function codeBlockProcessor(
  language: string,
  handler: CodeBlockHandler,
): obsidian.MarkdownPostProcessor {
  return async (el, ctx) => {
    for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
      const made = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(made);
      await handler(code.getText(), made, ctx);
    }
  };
}

interface Section extends RenderScope {
  text: string;
  block: Block;
}

let documents = 0;

/** Runs every post-processor on one rendered block. One that fails is reported, not fatal. */
export async function postProcess(el: HTMLElement, section: Section): Promise<void> {
  const { app, sourcePath, component, block, text } = section;
  const file = app.vault.getFileByPath(sourcePath);
  const context: obsidian.MarkdownPostProcessorContext = {
    docId: String(++documents),
    sourcePath,
    frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
    addChild: (child) => void component.addChild(child),
    getSectionInfo: () => ({ text, lineStart: block.lineStart, lineEnd: block.lineEnd }),
  };
  for (const processor of [...processors]) {
    try {
      await processor(el, context);
    } catch (error) {
      console.error(error);
    }
  }
}

/** The app's static way to the same registry. */
export class MarkdownPreviewRenderer implements obsidian.MarkdownPreviewRenderer {
  static registerPostProcessor(
    processor: obsidian.MarkdownPostProcessor,
    sortOrder?: number,
  ): void {
    addPostProcessor(processor, sortOrder);
  }

  static unregisterPostProcessor(processor: obsidian.MarkdownPostProcessor): void {
    removePostProcessor(processor);
  }

  static createCodeBlockPostProcessor(
    language: string,
    handler: CodeBlockHandler,
  ): obsidian.MarkdownPostProcessor {
    return codeBlockProcessor(language, handler);
  }
}

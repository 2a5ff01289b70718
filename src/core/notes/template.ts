/**
 * The text of a new history note under a tag ("#" or not). The hints are comments, which Obsidian does not show when
 * reading and which are no points, so that an untouched template is an empty outline.
 */
export function historyTemplate(tag: string): string {
  return `#${tag.replace(/^#+/u, '')}

## Cause

%% One bullet for each cause. Dates and **names** in it become questions. %%

-

## Course

%% What happened, in order: "On 22 October 1962 ..." %%

-

## Impacts

%% What came of it, at once and in the long run. %%

-

## Source Questions

%% Put the picture or a > quoted passage here, then the numbered questions with their model answers. %%

`;
}

import type { Forms } from './words';

/** The words and phrases of a text in which commas and line ends stand between them. */
export function forms(text: string): Forms {
  return text.trim().split(/,?\n\s*|,\s*/u);
}

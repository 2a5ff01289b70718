// Reads command-line options. Node's own modules alone.
import { parseArgs } from 'node:util';

/**
 * Gives the options' values, or `{ problem }`: one line for the person who typed them.
 * @param {import('node:util').ParseArgsConfig['options']} options
 */
export function readOptions(args, options) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 0)
      return { problem: `Unknown argument: ${positionals[0]}. Try --help.` };
    return { values };
  } catch (error) {
    return { problem: `${error.message.split('. ')[0]}. Try --help.` };
  }
}

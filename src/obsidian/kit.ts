import { setIcon } from 'obsidian';
import type { ViewKit } from '../views/kit';
import type { Context } from './context';

/** What every view needs from the app and may not import. */
export function viewKit({ strings, language }: Context): ViewKit {
  return { strings, language, setIcon };
}

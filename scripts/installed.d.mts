export const root: string;
export function giveUp(line: string): never;
export function ensureInstalled(): void;

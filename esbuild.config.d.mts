export function buildPlugin(options: { production: boolean; outfile?: string }): Promise<void>;

export const budget: number;
export function measureSize(): Promise<{ bytes: number; gzipped: number }>;

export function ownPropertyNames(): string[];

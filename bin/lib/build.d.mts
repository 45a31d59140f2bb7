export function sources(): string;
export function buildWorker(entry: string, config?: string): { folder: string; main: string };

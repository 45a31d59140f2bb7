export type Rows = { read: number; written: number };
export function rowsAtSizes(sizes: number[], crowd: { openEvery: number }): Promise<Record<string, Rows>[]>;

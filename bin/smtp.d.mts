export type Smtp = { port: number; close(): Promise<void> };
export function startSmtp(options: { port: number; deliverTo: string }): Promise<Smtp>;

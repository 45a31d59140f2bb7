export function knock(url: string, door: 'seed' | 'cron' | 'clock', body?: object): Promise<unknown>;

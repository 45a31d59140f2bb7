export function knock(url: string, door: 'seed' | 'cron' | 'clock' | 'asked', body?: object): Promise<unknown>;

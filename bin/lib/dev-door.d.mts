export function knock(url: string, door: 'seed' | 'cron' | 'drain' | 'clock' | 'asked' | 'gate', body?: object): Promise<unknown>;

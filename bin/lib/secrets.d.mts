export function newSecrets(): { KEYRING: string; SMS_TOKEN: string; OUTSIDE_SECRET: string };

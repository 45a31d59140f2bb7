export function newSecrets(): { KEYRING: string; SMS_TOKEN: string };

export function newSecrets(): {
  KEYRING: string;
  SMS_TOKEN: string;
  OUTSIDE_SECRET: string;
  REGISTRIES_TOKEN: string;
  FACE_TOKEN: string;
  ADDRESSES_TOKEN: string;
  ESIA_KEY: string;
};

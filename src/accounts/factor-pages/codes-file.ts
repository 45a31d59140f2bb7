import type { Keyring } from '../../platform/sealing/keyring.ts';
import { openFromForm, sealForForm } from './waiting-in-form.ts';

const place = (accountId: string) => `spare-codes/${accountId}`;

/** Spare codes as the page that shows them once carries them, for the file of the same page: they lie nowhere else. */
export const sealCodes = (ring: Keyring, accountId: string, codes: string[]): Promise<string> =>
  sealForForm(ring, place(accountId), codes);

/** The codes that the page brings back; null when they are another's, or half an hour old. */
export const openCodes = (ring: Keyring, accountId: string, sealed: string): Promise<string[] | null> =>
  openFromForm<string[]>(ring, place(accountId), sealed);

/** «12345 67890»: as they are read and typed. */
export const shownCode = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`;

/** The file, for any editor: with the mark of UTF-8 and the line ends of Windows. `where` is the portal's name with its address. */
export const codesText = (codes: string[], where: string): string =>
  `\ufeff${[
    `Запасные коды. ${where}`,
    '',
    ...codes.map((code, i) => `${String(i + 1).padStart(2)}. ${shownCode(code)}`),
    '',
    'Каждый код подходит один раз, вместо кода из SMS. Получите новые, и эти перестанут действовать.',
    'Храните отдельно от телефона. Никому их не называйте, даже сотруднику поддержки.',
    '',
  ].join('\r\n')}`;

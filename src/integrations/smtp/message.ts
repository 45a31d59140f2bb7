import { encodeText } from '../../platform/bytes.ts';
import { smtpAddress } from './address.ts';
import { headerText } from './encoded-words.ts';
import { SmtpPermanent } from './failures.ts';
import { flowed } from './flowed.ts';

export type Mail = {
  to: string;
  /** Who writes, in words: the portal's name. */
  fromName: string;
  subject: string;
  text: string;
  /** `<id@host>`, the same over all attempts, so that a mail sent twice is one for its reader. */
  messageId: string;
  /** ms; give the time of the fact, so that a later attempt is the same mail. Default: now. */
  date?: number;
  /** The address where a mail program ends such letters by one press of its own button (RFC 8058). */
  unsubscribe?: string;
};

/** The whole message by RFC 5322, ASCII only, lines with CRLF. Throws SmtpPermanent (code 0) on anything that would break a header. */
export function composeMessage(from: string, mail: Mail): string {
  if (!/^<[\w.+-]+@[\w.-]+>$/.test(mail.messageId)) throw new SmtpPermanent(0, 'not a message id');
  const headers = [
    `From: ${mailbox(mail.fromName, smtpAddress(from))}`,
    `To: ${smtpAddress(mail.to)}`,
    `Subject: ${headerText(mail.subject)}`,
    `Date: ${new Date(mail.date ?? Date.now()).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${mail.messageId}`,
    'Auto-Submitted: auto-generated',
    'Content-Language: ru',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: base64',
    ...unsubscribing(mail.unsubscribe),
  ];
  return `${headers.join('\r\n')}\r\n\r\n${base64Lines(flowed(mail.text))}\r\n`;
}

// One press is allowed over https alone; without it the address is only opened.
function unsubscribing(address: string | undefined): string[] {
  if (address === undefined) return [];
  if (!/^https?:\/\/[\w.:/?=&%-]{1,900}$/.test(address)) throw new SmtpPermanent(0, 'not an address to unsubscribe');
  const header = `List-Unsubscribe: <${address}>`;
  return address.startsWith('https:') ? [header, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : [header];
}

/** Encoded-words may not stand inside quotes (RFC 2047 §5), plain words with punctuation must. */
function mailbox(name: string, address: string): string {
  const words = headerText(name);
  if (words !== name) return `${words}\r\n <${address}>`;
  return `${/^[\w ]+$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`} <${address}>`;
}

function base64Lines(text: string): string {
  let binary = '';
  for (const byte of encodeText(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}(?=.)/g, '$&\r\n');
}

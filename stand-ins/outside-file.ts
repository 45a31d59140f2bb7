import type { OutsideResult } from '../src/integrations/outside/protocol.ts';
import { encodeText, fromBase64, sha256, toHex } from '../src/platform/bytes.ts';

type Registration = { surname: string; name: string; okved: { main: string } };
export type Ending = Pick<OutsideResult, 'outcome' | 'reason'>;

/** The body's file, its detached signature by the demo key, and what the gateway tells of both. */
export async function signFile(
  signingKey: string,
  order: { reference: string; number: string; body: string; content: string },
  ending: Ending,
) {
  const { application } = JSON.parse(order.content) as { application: Registration | { target: string } };
  const at = new Date().toISOString();
  const approved = ending.outcome === 'approved';
  const entry = 'okved' in application;
  const root = approved ? (entry ? 'ЛистЗаписиЕГРИП' : 'Решение') : 'РешениеОбОтказе';
  const prefix = approved ? (entry ? 'ЕГРИП' : 'РЕШЕНИЕ') : 'ОТКАЗ';
  const documentNumber = order.number.replace(/^[^-]+/, prefix);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} номер="${documentNumber}" дата="${at}" учебный="да">`,
    ...(entry ? registrationLines(application) : [`  <Услуга код="${attribute(application.target)}"/>`]),
    ...(ending.reason ? [`  <Причина код="${ending.reason.code}">${attribute(ending.reason.text)}</Причина>`] : []),
    `</${root}>`,
    '',
  ];
  // Windows line ends and a BOM, as such files often have: whoever «tidies» a byte breaks the signature.
  const bytes = encodeText(`\uFEFF${lines.join('\r\n')}`);
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', fromBase64(signingKey), rsa, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign(rsa, key, bytes));
  const result: OutsideResult = {
    ...ending,
    documentNumber,
    signedBy: order.body === 'fns' ? 'Межрайонная инспекция ФНС № 99 (учебная)' : `Учебный орган «${order.body}»`,
    signedAt: at,
    file: { name: `${documentNumber}.xml`, size: bytes.length, sha256: toHex(await sha256(bytes)) },
    signature: btoa(String.fromCharCode(...signature)),
  };
  return { bytes, result };
}

const registrationLines = ({ surname, name, okved }: Registration): string[] => [
  `  <Заявитель фамилия="${attribute(surname)}" имя="${attribute(name)}"/>`,
  `  <ОКВЭД основной="${attribute(okved.main)}"/>`,
];

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

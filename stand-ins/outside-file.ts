import type { OutsideResult } from '../src/integrations/outside/protocol.ts';
import { encodeText, fromBase64, sha256, toHex } from '../src/platform/bytes.ts';

export type Ending = Pick<OutsideResult, 'outcome' | 'reason'>;

/** The body's file, its detached signature by the demo key, and what the gateway tells of both. */
export async function signFile(
  signingKey: string,
  order: { reference: string; number: string; content: string },
  ending: Ending,
) {
  const { application } = JSON.parse(order.content) as {
    application: { surname: string; name: string; okved: { main: string } };
  };
  const at = new Date().toISOString();
  const documentNumber = order.number.replace('ФНС', ending.outcome === 'approved' ? 'ЕГРИП' : 'ОТКАЗ');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${ending.outcome === 'approved' ? 'ЛистЗаписиЕГРИП' : 'РешениеОбОтказе'} номер="${documentNumber}" дата="${at}" учебный="да">`,
    `  <Заявитель фамилия="${attribute(application.surname)}" имя="${attribute(application.name)}"/>`,
    `  <ОКВЭД основной="${attribute(application.okved.main)}"/>`,
    ...(ending.reason ? [`  <Причина код="${ending.reason.code}">${attribute(ending.reason.text)}</Причина>`] : []),
    `</${ending.outcome === 'approved' ? 'ЛистЗаписиЕГРИП' : 'РешениеОбОтказе'}>`,
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
    signedBy: 'Межрайонная инспекция ФНС № 99 (учебная)',
    signedAt: at,
    file: { name: `${documentNumber}.xml`, size: bytes.length, sha256: toHex(await sha256(bytes)) },
    signature: btoa(String.fromCharCode(...signature)),
  };
  return { bytes, result };
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

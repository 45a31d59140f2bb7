import { encodeText } from '../../../platform/bytes.ts';
import type { EsiaConfig } from '../../../platform/esia-config.ts';
import { checkSignature } from '../../../signatures/algorithms/check.ts';
import { Malformed } from '../../../signatures/asn1/malformed.ts';
import { type Certificate, readCertificate } from '../../../signatures/x509/certificate.ts';
import { gostFingerprint } from '../../../signatures/x509/fingerprint.ts';
import { subjectOf } from '../../../signatures/x509/subject.ts';
import { callerFor } from '../call.ts';
import { localSigner } from '../local-signer.ts';
import { remoteSigner } from '../remote-signer.ts';
import { schemes } from '../schemes.ts';
import { datesToMend, day } from './dates.ts';
import type { Finding } from './finding.ts';

/** The certificate that ESIA knows us by, and its hash; null instead of it when it can not be read. */
export async function lookAtCertificate(
  { certificate }: EsiaConfig,
  at: number,
): Promise<{ found: Finding[]; read: Certificate | null }> {
  let read: Certificate;
  try {
    read = readCertificate(certificate);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const mend = 'Нужен сертификат системы целиком, в PEM или base64 от DER. Проверьте ESIA_CERTIFICATE';
    return { read: null, found: [{ what: 'Сертификат системы', said: 'не читается', mend }] };
  }
  const renew = 'Получите новый, загрузите его на технологическом портале ЕСИА и замените ESIA_CERTIFICATE';
  const name = subjectOf(read.subject).commonName ?? 'без имени';
  return {
    read,
    found: [
      { what: 'Сертификат системы', said: `«${name}», действует до ${day(read.notAfter)}`, mend: datesToMend(read, at, renew) },
      { what: 'Хеш сертификата (client_certificate_hash)', said: await gostFingerprint(read) },
    ],
  };
}

/** Whether what signs for us is there, and is the key of the certificate. */
export async function lookAtSigner(config: EsiaConfig, certificate: Certificate): Promise<Finding> {
  const { signer } = config;
  const what = signer.kind === 'key' ? 'Закрытый ключ' : 'Сервис подписи';
  try {
    const made =
      signer.kind === 'key'
        ? await localSigner(signer.key, config.certificate)
        : await remoteSigner(callerFor('doctor'), signer, config.certificate);
    const trial = encodeText('trial');
    const signature = await made.raw(trial);
    const good = await Promise.all(
      Object.values(schemes).map(scheme => checkSignature(scheme, certificate.keyInfo, trial, signature)),
    );
    if (good.includes('good')) return { what, said: 'подписывает ключом этого сертификата' };
    return { what, said: 'подписывает другим ключом', mend: 'Настройте сервис на ключ сертификата из ESIA_CERTIFICATE' };
  } catch (error) {
    if (signer.kind === 'service')
      return {
        what,
        said: `не подписал: ${(error as Error).message}`,
        mend: 'Проверьте ESIA_SIGNER_URL, ESIA_SIGNER_TOKEN и сам сервис',
      };
    const mend = 'Нужен PKCS #8 от этого же сертификата: ГОСТ Р 34.10-2012 (256 бит) или RSA. Проверьте ESIA_KEY';
    return { what, said: `не подходит: ${(error as Error).message}`, mend };
  }
}

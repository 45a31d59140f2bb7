import { now } from '../../../platform/clock.ts';
import { BadVariable, type EsiaConfig, type EsiaVariables, readEsiaConfig } from '../../../platform/esia-config.ts';
import type { Finding } from './finding.ts';
import { lookAtCertificate, lookAtSigner } from './keys.ts';
import { lookAtDoor, lookAtRequest } from './network.ts';
import { lookAtTrusted } from './trusted.ts';

/**
 * Looks at everything that entering through ESIA needs, from what is near to what is far, and leaves out what could tell
 * nothing after an earlier look. `origin` is the portal's address.
 */
export async function examine(variables: EsiaVariables, origin: string): Promise<Finding[]> {
  const config = configIn(variables);
  if ('said' in config) return [config];
  const what = 'Настройка';
  const said = `система ${config.clientId}, версия ${config.version}, подпись ${config.secret}`;
  const certificate = await lookAtCertificate(config, now());
  const signer = certificate.read && (await lookAtSigner(config, certificate.read));
  const door = await lookAtDoor(config);
  const request = door.open && signer && !signer.mend ? [await lookAtRequest(config, origin)] : [];
  return [
    { what, said },
    ...certificate.found,
    ...(signer ? [signer] : []),
    ...lookAtTrusted(config, now()),
    ...door.found,
    ...request,
  ];
}

function configIn(variables: EsiaVariables): EsiaConfig | Finding {
  const what = 'Настройка';
  try {
    const config = readEsiaConfig(variables);
    return config ?? { what, said: 'входа через Госуслуги нет', mend: 'Задайте ESIA_URL. Как подключиться, сказано в README' };
  } catch (error) {
    if (!(error instanceof BadVariable)) throw error;
    const { variable } = error;
    const mend = 'Обычные переменные стоят в wrangler.toml, секреты задаёт wrangler secret put, для проверки – окружение';
    return { what, said: variables[variable] ? `неверное значение ${variable}` : `не задана ${variable}`, mend };
  }
}

import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import { attribute } from '../../src/signatures/x509/name.ts';
import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';
import { timeWords } from './time-words.mjs';

const problems = {
  unreachable: 'сервер центра не отвечает как надо',
  silent: 'сервер центра молчит',
  'too-large': 'список больше разрешённого',
  forbidden: 'адрес не из открытой сети',
  unreadable: 'пришёл не список',
  foreign: 'список подписан другим ключом',
  older: 'пришёл список старше нашего',
};

const LISTS =
  'SELECT issuer_certificate, urls, version, next_update, entries, fetched_at, next_fetch_at, failures, problem FROM revocation_lists';
const CENTRES =
  'SELECT source, state, count(*) AS n, max(imported_at) AS at FROM trusted_centres GROUP BY source, state ORDER BY source, state';
const words = { ministry: 'из списка Минцифры', admin: 'добавлены вручную', accredited: 'верим', suspended: 'не верим' };

/** `centres lists`: whom we believe, and how old the revocation lists are. */
export async function run(args) {
  const { where } = optionsOf(args);
  const at = Date.now();
  for (const { source, state, n, at: imported } of await ask(where, CENTRES))
    console.log(
      `Сертификаты центров ${words[source]}, ${words[state]}: ${n}, последний внесён ${timeWords(at - imported)} назад`,
    );
  const lists = await ask(where, LISTS);
  if (lists.length === 0) console.log('Списков отозванных нет: их запрашивают, когда приходит человек с подписью.');
  for (const list of lists) {
    const { subject } = readCertificate(list.issuer_certificate);
    console.log(`${attribute(subject, '2.5.4.3') ?? 'Центр без названия'}: ${standing(list, at)}`);
    console.log(`  ${JSON.parse(list.urls).join(' ')}`);
    if (list.failures > 0) console.log(`  не загружается, раз подряд: ${list.failures}. ${problems[list.problem]}`);
  }
}

function standing({ version, next_update: until, entries, fetched_at: fetched }, at) {
  if (version === 0) return 'ещё не загружен';
  const came = `отозванных ${entries}, загружен ${timeWords(at - fetched)} назад`;
  if (until === null) return `${came}, срок не указан`;
  return until >= at ? `${came}, в силе ещё ${timeWords(until - at)}` : `${came}, ПРОСРОЧЕН на ${timeWords(at - until)}`;
}

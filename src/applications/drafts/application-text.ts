import { openNames } from '../../files/open-names.ts';
import { answerRows } from '../../forms/answer-rows.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { fullName } from '../../persons/person-name.ts';
import { encodeText } from '../../platform/bytes.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { applicantName } from '../cases/applicant.ts';
import { deliveryLine, deliveryOf } from './delivery.ts';
import type { Draft } from './draft.ts';
import { sentFiles } from './sent-files.ts';

/** SHA-256 in hex of files by their ids. */
export type Sums = Record<string, string>;

type Line = [term: string, value: string];

// Each line of an answer stands under its question: none passes for another question.
const told = ([term, value]: Line) => `${term}: ${value.split(/\r\n|[\r\n\u0085\u2028\u2029]/).join('\r\n    ')}`;
const part = (title: string, lines: Line[]): string[] => ['', title.toLocaleUpperCase('ru'), ...lines.map(told)];

/**
 * The application as a person signs it: all that is sent, in words, the same bytes for the same draft. Its lines end as Windows ends
 * them. Null when a file has no sum: it came after the sums were made.
 */
export async function applicationText(
  { portalName, mfc }: Pick<RegionProfile, 'portalName' | 'mfc'>,
  keys: OwnerKeys,
  draft: Draft,
  sums: Sums,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { row, service, form, answers } = draft;
  const sent = sentFiles(draft);
  if (sent.some(({ file }) => sums[file.id] === undefined)) return null;
  const names = await openNames(
    keys,
    sent.map(({ file }) => file),
  );
  const delivery = deliveryOf(draft);
  const groups = [...Map.groupBy(answerRows(form, answers), answer => answer.path).values()];
  const lines = [
    `Заявление: ${service.title}`,
    ...(service.official ? [service.official] : []),
    told(['Портал', portalName]),
    told(['Заявитель', fullName(applicantName(liveAnswers(form, answers)))]),
    `Номер черновика: ${row.id}`,
    ...(row.earlierNumber ? [`По заявлению: ${row.earlierNumber}`] : []),
    ...groups.flatMap(group =>
      part(
        group[0]?.heading ?? '',
        group.map(({ label, text }) => [label, text]),
      ),
    ),
    ...part('Как получить результат', delivery ? [['Куда отправить результат', deliveryLine(delivery, mfc)]] : []),
    ...part(
      'Приложенные файлы',
      sent.map(({ file, label }, i) => [
        `${i + 1}. ${label}`,
        `${names[i]?.name}\n${file.size} байт\nSHA-256 ${sums[file.id] ?? ''}`,
      ]),
    ),
    ...(sent.length === 0 ? ['Файлов нет.'] : []),
    '',
    'Подпись под этим файлом значит, что вы подаёте это заявление и всё в нём указано верно.',
    'Если вы не заполняли это заявление на портале, не подписывайте его.',
  ];
  return encodeText(`${lines.join('\r\n')}\r\n`);
}

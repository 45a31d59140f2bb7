import { casesOf } from '../catalogue/bodies/cases.ts';
import type { OutsideBody, Service } from '../catalogue/service.ts';
import type { OutsideResult } from '../integrations/outside/protocol.ts';
import type { PersonName } from '../persons/person-name.ts';
import { dateAt, formatDate } from '../ui/dates.ts';
import type { DocumentContent } from './document.ts';

export type OutsideDecision = {
  kind: 'approval' | 'refusal';
  service: Pick<Service, 'official' | 'result' | 'appeal'> & { outside: OutsideBody };
  region: { timeZone: string; demo: boolean };
  applicant: PersonName;
  application: { number: string; submittedAt: number };
  result: OutsideResult;
  /** Of the configured key that the signature was checked with. */
  fingerprint: string;
};

/** What stands around a body's own file: who signed it and how to check that it is unchanged. The file itself is not retold. */
export function outsideContent({
  kind,
  service,
  region,
  applicant,
  application,
  result,
  fingerprint,
}: OutsideDecision): DocumentContent {
  const { outside } = service;
  const { file, signature, signedBy, documentNumber, reason } = result;
  return {
    title: service.result.titles[kind],
    department: outside.name,
    address: signedBy,
    service: service.official,
    applicant,
    application: { number: application.number, submittedOn: formatDate(dateAt(application.submittedAt, region.timeZone)) },
    details: [{ term: `Номер документа в ${casesOf(outside).at}`, value: documentNumber }],
    paragraphs: [
      `Кто выпустил и подписал документ: ${outside.name}. Портал отдаёт файл таким, каким он пришёл.`,
      ...(reason ? [`Причина отказа словами ведомства: ${reason.text}`] : []),
    ],
    refusal: null,
    appeal: kind === 'refusal' ? [service.appeal] : [],
    decidedBy: `${signedBy}.`,
    demo: region.demo,
    outside: { body: outside.name, signedBy, fileName: file.name, sha256: file.sha256, signature, fingerprint },
  };
}

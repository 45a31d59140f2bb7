import type { Service } from '../catalogue/service.ts';
import type { PersonName } from '../persons/person-name.ts';
import type { Department } from '../region/profile.ts';
import { dateAt, formatDate } from '../ui/dates.ts';
import type { DocumentContent, DocumentKind, Fact } from './document.ts';
import { kindWords } from './texts.ts';

export type Decision = {
  kind: DocumentKind;
  service: Pick<Service, 'official' | 'result' | 'appeal'>;
  department: Pick<Department, 'name' | 'nameOf' | 'address' | 'appealTo'>;
  region: { timeZone: string; demo: boolean };
  applicant: PersonName;
  application: { number: string; submittedAt: number };
  decidedAt: number;
  /** More lines of the table: an organisation, a sum. */
  details?: Fact[];
  /** What the officer wrote to the applicant. */
  remark?: string;
  /** A ground of the service's closed list; a refusal without one is refused here. */
  ground?: { text: string; article: string; remedy: string };
};

const said: Record<DocumentKind, string> = {
  approval: 'По заявлению принято решение предоставить услугу.',
  refusal: 'По заявлению принято решение отказать в предоставлении услуги.',
  'intake-refusal': 'Заявление и документы не приняты к рассмотрению.',
  cancellation: 'Прежнее решение по заявлению отменено. Заявление рассматривают снова.',
};

/** The words of a final decision. Throws when a refusal names no ground. */
export function decisionContent(decision: Decision): DocumentContent {
  const { kind, service, department, region, ground, remark } = decision;
  if (kind !== 'approval' && !ground) throw new Error(`${kind} without a ground`);
  const submittedOn = formatDate(dateAt(decision.application.submittedAt, region.timeZone));
  const outcome = kind === 'approval' ? [{ term: 'Результат', value: service.result.name }] : [];
  return {
    title: kind === 'approval' || kind === 'refusal' ? service.result.titles[kind] : kindWords[kind],
    department: department.name,
    address: department.address,
    service: service.official,
    applicant: decision.applicant,
    application: { number: decision.application.number, submittedOn },
    details: [...outcome, ...(decision.details ?? [])],
    paragraphs: [said[kind], ...(remark?.trim() ? [remark.trim()] : [])],
    refusal: ground ? { ground: ground.text, article: ground.article, remedy: ground.remedy } : null,
    appeal: kind === 'approval' ? [] : appealOf(decision),
    decidedBy: `Специалист ${department.nameOf}.`,
    demo: region.demo,
  };
}

/** Where to complain and until when: КАС РФ ст. 219 ч. 1, three months from the day a person learned of the decision [K]. */
function appealOf({ service, department, region, decidedAt }: Decision): string[] {
  const until = formatDate(monthsLater(dateAt(decidedAt, region.timeZone), 3));
  return [
    service.appeal,
    `Жалобу рассматривает: ${department.appealTo}.`,
    `В суд можно обратиться три месяца с того дня, когда вы узнали о решении. Если узнали в день решения, то по ${until} включительно.`,
  ];
}

/** The same day some months later, or the last day of a shorter month. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

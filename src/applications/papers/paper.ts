import { departmentsByDuty } from '../../catalogue/departments-of-services.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import type { Service } from '../../catalogue/service.ts';
import type { Answers } from '../../forms/definition.ts';
import { type PaperPart, paperParts } from '../../forms/paper/paper-parts.ts';
import { penPlaces } from '../../forms/paper/pen-places.ts';
import { sampleAnswers } from '../../forms/paper/sample-answers.ts';
import { now } from '../../platform/clock.ts';
import type { Office, RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { deliveryFields } from '../drafts/delivery.ts';

export type PaperKind = 'blank' | 'sample' | 'draft';

/** An application on paper: its page and its PDF are made of the same rows. */
export type Paper = {
  kind: PaperKind;
  service: Pick<Service, 'slug' | 'title' | 'official'>;
  /** Whom it is for: the department that decides, where it is one. */
  department: string | undefined;
  parts: PaperPart[];
  /** What to take along, in words. */
  bring: string[];
  centres: Office[];
};

/** What only a draft's paper bears: its code, and until when it is good, in words. */
export type PaperCode = { code: string; address: string; until: string; printedAt: number };

export type FileOrder = { profile: RegionProfile; origin: string; code?: PaperCode };

const PASSPORT = 'Паспорт: его спросят в МФЦ';

/** The empty form of a service, or the same filled in by an invented person. Nobody's data are in it. */
export function paperOf(service: Service, profile: RegionProfile, kind: 'blank' | 'sample'): Paper {
  const form = regionalForm(service, profile);
  const setting = { today: localDate(profile.timeZone, now()), region: profile.name };
  const answers: Answers = kind === 'sample' ? sampleAnswers(form, setting) : {};
  const chosen = kind === 'sample' ? { delivery: service.delivery[0] } : {};
  return {
    kind,
    ...frameOf(service, profile),
    parts: [...paperParts({ form, answers, way: 'written' }), deliveryPart(service, profile, chosen)],
  };
}

/** What stands on each paper of a service whatever is answered; documents `given` already need not be brought. */
export function frameOf(service: Service, profile: RegionProfile, given = new Set<string>()): Omit<Paper, 'kind' | 'parts'> {
  const departments = departmentsByDuty(profile, service.department);
  const wanted = service.documents.filter(({ name }) => !given.has(name));
  const papers = wanted.map(({ name, required }) => (required ? name : `${name} (если есть)`));
  return {
    service,
    department: departments.length === 1 ? departments[0]?.name : undefined,
    bring: [PASSPORT, ...papers],
    centres: profile.mfc,
  };
}

/** «Как получить результат», with what is chosen there. */
export function deliveryPart(
  service: Service,
  { mfc }: RegionProfile,
  chosen: { delivery?: string; office?: string },
): PaperPart {
  const [delivery, office] = deliveryFields(service, mfc);
  const rows = [
    ...(delivery ? [{ label: delivery.label, optional: false, places: penPlaces(delivery, chosen.delivery) }] : []),
    ...(office && service.delivery.includes('mfc-paper')
      ? [
          {
            label: office.label,
            optional: false,
            when: 'Заполните, если результат нужен в МФЦ на бумаге.',
            places: penPlaces(office, chosen.office),
          },
        ]
      : []),
  ];
  return { heading: 'Как получить результат', rows };
}

import { regionalForm } from '../../src/catalogue/regional-form.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { services } from '../../src/catalogue/services.ts';
import type { Answer, FormDefinition } from '../../src/forms/definition.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { type Variants, variantsOf } from './variants.ts';

export type Made = { service: Service; form: FormDefinition } & Variants;

/** What a body outside the region wants beyond what the form itself checks. */
const agreed: Record<string, Record<string, Answer>> = {
  'entrepreneur-registration': { 'activity.main-code': '47.11', 'codes.code': '56.10' },
};

/** Every service with its ways, answered for this day; `given` stand in the profile of whoever files. */
export const wholeCatalogue = (today: string, given: Record<string, Answer> = {}): Made[] =>
  services.map(service => {
    const form = regionalForm(service, defaultProfile);
    const setting = { seed: service.slug, today, given: { ...given, ...agreed[service.slug] } };
    return { service, form, ...variantsOf(form, setting) };
  });

/** The ISO date in the region. */
export const todayThere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: defaultProfile.timeZone }).format(new Date());

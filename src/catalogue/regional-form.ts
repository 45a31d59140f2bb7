import type { Field, FormDefinition } from '../forms/definition.ts';
import type { RegionProfile } from '../region/profile.ts';
import type { Service } from './service.ts';

const forms = new WeakMap<RegionProfile, WeakMap<Service, FormDefinition>>();

/** The service's form with the choices that come from the region filled in. The stored definition stays as it was hashed. */
export function regionalForm(service: Service, profile: RegionProfile): FormDefinition {
  const known = forms.get(profile) ?? new WeakMap<Service, FormDefinition>();
  forms.set(profile, known);
  const form = known.get(service) ?? fillIn(service.form, profile);
  known.set(service, form);
  return form;
}

const fillIn = ({ pages }: FormDefinition, profile: RegionProfile): FormDefinition => ({
  pages: pages.map(page =>
    page.kind === 'files' ? page : { ...page, fields: page.fields.map(field => withChoices(field, profile)) },
  ),
});

const withChoices = (field: Field, profile: RegionProfile): Field =>
  field.optionsFrom === 'municipalities'
    ? { ...field, options: profile.municipalities.map(({ code, name }) => ({ value: code, label: name })) }
    : field;

import type { Service } from './service.ts';

/** What makes a service itself: no two may say the same. */
const own: Record<string, (service: Service) => string> = {
  title: ({ title }) => title,
  official: ({ official }) => official,
  summary: ({ summary }) => summary,
  'grounds for refusal': ({ refusal }) => texts(refusal.map(({ text }) => text)),
  form: ({ form }) => texts(form.pages.flatMap(page => ('fields' in page ? page.fields : page.slots).map(({ label }) => label))),
};

const texts = (all: string[]): string => all.toSorted().join('\n');

/** Services that are another one with a changed title, one sentence each. */
export function copies(services: readonly Service[]): string[] {
  return Object.entries(own).flatMap(([name, read]) => {
    const first = new Map<string, string>();
    return services.flatMap(service => {
      const said = read(service).toLowerCase();
      const other = first.get(said);
      if (other === undefined) first.set(said, service.slug);
      return other === undefined || other === service.slug ? [] : [`${service.slug}: the same ${name} as ${other}`];
    });
  });
}

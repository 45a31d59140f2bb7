import type { HelpTopic } from '../ui/help-topics.ts';
import type { Service } from './service.ts';

/** Services that are a visit themselves. */
const VISITS = ['doctor-appointment', 'home-doctor-call', 'appointment-booking'];

/** The articles that whoever applies for this service may need, by what it asks: signature, identity, fee, files, a visit. */
export function helpOfService({ slug, filing, trustLevel, fee, form }: Service): HelpTopic[] {
  const topics: [needed: boolean, topic: HelpTopic][] = [
    [VISITS.includes(slug), 'booking'],
    [filing.requires !== 'any', 'sign-application'],
    [trustLevel === 2, 'confirm-identity'],
    [form.pages.some(page => page.kind === 'files'), 'upload-file'],
    [fee !== null, 'fee'],
    [true, 'fill-form'],
  ];
  return topics.filter(([needed]) => needed).map(([, topic]) => topic);
}

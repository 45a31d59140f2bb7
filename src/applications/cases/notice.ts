import { messageRows, type Told } from '../../notifications/tell.ts';
import type { Topic, TopicParams } from '../../notifications/topics.ts';
import { daytimeFrom } from '../../region/daytime.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { Case } from './case.ts';

/** What a batch needs to tell the applicant about this case: a message in the cabinet, an e-mail, an SMS. */
export const notice = <T extends Topic>(
  { application, service, keys }: Pick<Case, 'service' | 'keys'> & { application: { number: string; ownerId: string } },
  topic: T,
  params: TopicParams[T],
  /** The e-mail's subject and the SMS: `lineAfter` the verb. */
  { line }: { line?: string } = {},
): Promise<Told> =>
  messageRows<T>({
    keys,
    personId: application.ownerId,
    applicationId: application.number,
    topic,
    params: { number: application.number, service: service.title, line, ...params },
  });

/** The e-mail and the SMS of what the clock does at midnight, put off until people are up. */
export const inDaytime = (profile: RegionProfile, told: Told): Told => ({
  ...told,
  announce: told.announce.map(row => ({ ...row, nextAt: daytimeFrom(profile, row.nextAt) })),
});

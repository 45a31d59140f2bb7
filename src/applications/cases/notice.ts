import { messageRows, type Told } from '../../notifications/tell.ts';
import type { Topic, TopicParams } from '../../notifications/topics.ts';
import type { Case } from './case.ts';

/** What a batch needs to tell the applicant about this case: a message in the cabinet, an e-mail, an SMS. */
export const notice = <T extends Topic>(
  { application, service, keys }: Pick<Case, 'service' | 'keys'> & { application: { number: string; ownerId: string } },
  topic: T,
  params: TopicParams[T],
): Promise<Told> =>
  messageRows<T>({
    keys,
    personId: application.ownerId,
    applicationId: application.number,
    topic,
    params: { number: application.number, service: service.title, ...params },
  });

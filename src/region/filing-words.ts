import type { Policies } from './profile.ts';

type Requires = Policies['filing']['requires'];

/** By what one comes in to send an application, in a region that asks for more than a password; empty where nothing more is asked. */
export const filingWords: Record<Requires, string> = {
  any: '',
  esia: 'Подать заявление можно, войдя через Госуслуги или с электронной подписью.',
  qualified: 'Подать заявление можно, войдя с электронной подписью.',
};

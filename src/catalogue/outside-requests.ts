import type { Answers } from '../forms/definition.ts';
import { r21001 } from './business/r21001.ts';
import type { Service } from './service.ts';

/**
 * What is sent to outside bodies, made of a person's answers: `outside.request` of a definition names one of these. `answers` is
 * for bodies whose own form is not agreed yet: the target of the service and the answers page by page.
 */
export const outsideRequests: Record<string, (answers: Answers, service: Service) => object> = {
  r21001,
  answers: (answers, { codes }) => ({ target: codes.target, answers }),
};

import type { Answers } from '../forms/definition.ts';
import { r21001 } from './business/r21001.ts';

/** What is sent to outside bodies, made of a person's answers: `outside.request` of a definition names one of these. */
export const outsideRequests: Record<string, (answers: Answers) => object> = { r21001 };

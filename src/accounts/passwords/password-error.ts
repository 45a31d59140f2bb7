import type { Policies } from '../../region/profile.ts';
import { type OwnWords, passwordProblem } from './password-policy.ts';
import { NO_PASSWORD, passwordProblems } from './texts.ts';

/** What a form says of a new password that may not be used, or null. */
export function passwordError(password: string, policy: Policies['password'], own: OwnWords): string | null {
  if (password === '') return NO_PASSWORD;
  const problem = passwordProblem(password, policy, own);
  return problem && passwordProblems[problem](policy);
}

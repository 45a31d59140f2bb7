import { sameAnswer } from '../../persons/change-profile.ts';
import type { Profile, ProfileValues } from '../../persons/profile.ts';
import type { Access } from '../access.ts';
import { alerting } from '../alerts.ts';

const NAME = ['family', 'given', 'patronymic', 'birthDate'] as const;

/** Whether values that are told give a person another name or day of birth than they had. */
const isRenamed = (before: Partial<Profile>, told: Partial<ProfileValues>): boolean =>
  NAME.some(name => before[name]?.value && told[name] !== undefined && !sameAnswer(before[name].value, told[name]));

type Told = { accountId: string; before: Partial<Profile>; values: Partial<ProfileValues> };

/** The alert of another name, for the batch that puts it into the profile; null when the name stays. */
export const renaming = (
  access: Pick<Access, 'db' | 'ring'> & Partial<Pick<Access, 'device'>>,
  { accountId, before, values }: Told,
) =>
  isRenamed(before, values)
    ? alerting(access, { accountId, kind: 'renamed', ...(access.device && { device: access.device }) })
    : null;

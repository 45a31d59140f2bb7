import * as z from 'zod/mini';
import { calendarProblems } from './calendar-problems.ts';
import { coatOfArmsProblems } from './coat-of-arms.ts';
import { officeProblems } from './office-problems.ts';
import { paletteProblems } from './palette-problems.ts';
import { policyProblems } from './policy-problems.ts';
import type { RegionProfile } from './profile.ts';
import { profileShape } from './profile-shape.ts';

export type ParsedProfile = { ok: true; profile: RegionProfile } | { ok: false; problems: string[] };

/**
 * Checks a profile before it enters the table; problems are Russian sentences that say where. Not for the Worker, which
 * trusts the table: zod stays out of its bundle.
 */
export function parseProfile(json: unknown): ParsedProfile {
  const parsed = z.safeParse(profileShape, json, { error: told });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(sentence) };
  const profile: RegionProfile = parsed.data;
  const problems = [
    ...paletteProblems('colours.light', profile.colours.light),
    ...paletteProblems('colours.dark', profile.colours.dark),
    ...coatOfArmsProblems(profile.coatOfArms),
    ...officeProblems(profile),
    ...Object.entries(profile.calendar).flatMap(([year, days]) => calendarProblems(year, days)),
    ...policyProblems(profile),
  ];
  return problems.length === 0 ? { ok: true, profile } : { ok: false, problems };
}

const sentence = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.') || 'профиль'}: ${message}.`;

const kinds: Record<string, string> = {
  string: 'текст',
  int: 'целое число',
  number: 'число',
  boolean: 'true или false',
  array: 'список',
  object: 'объект {…}',
  record: 'объект {…}',
};

function told(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'этого значения нет' : `здесь должно быть: ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `допустимо только: ${issue.values.join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `лишнее: ${issue.keys.join(', ')} (нет ли опечатки?)`;
  return 'недопустимое значение';
}

import type { Field } from '../forms/definition.ts';
import type { Kept, Profile, ProfileValues } from '../persons/profile.ts';

export type ValueName = keyof ProfileValues;

/** What is edited on one page. The fields are named as the profile's values. */
export type Section = {
  title: string;
  lead?: string;
  fields: (Field & { id: ValueName })[];
  /** The value a registry must confirm before it stands in the profile. */
  checked?: 'snils' | 'inn' | 'passport';
};

const birthDate = {
  id: 'birthDate',
  kind: 'date',
  label: 'Дата рождения',
  range: 'past',
  autocomplete: 'bday',
} as const satisfies Field;

const name = (id: 'family' | 'given' | 'patronymic', label: string, autocomplete: string, optional = false) =>
  ({ id, kind: 'text', label, autocomplete, optional, maxLength: 100 }) as const satisfies Field;

/** The pages of the profile whose values are typed, by their address. */
export const sections: Record<string, Section> = {
  name: {
    title: 'Имя и дата рождения',
    lead: 'Напишите, как в паспорте.',
    fields: [
      name('family', 'Фамилия', 'family-name'),
      name('given', 'Имя', 'given-name'),
      name('patronymic', 'Отчество', 'additional-name', true),
      birthDate,
    ],
  },
  snils: {
    title: 'СНИЛС',
    lead: 'Сверим с Социальным фондом. Пока не сверим, в формы подставляется прежний номер.',
    fields: [{ id: 'snils', kind: 'snils', label: 'СНИЛС', optional: true, hint: '11 цифр. Оставьте пустым, чтобы удалить.' }],
    checked: 'snils',
  },
  inn: {
    title: 'ИНН',
    lead: 'Сверим с налоговой службой по паспорту. Пока не сверим, в формы подставляется прежний номер.',
    fields: [{ id: 'inn', kind: 'inn', label: 'ИНН', optional: true, hint: '12 цифр. Оставьте пустым, чтобы удалить.' }],
    checked: 'inn',
  },
  passport: {
    title: 'Паспорт',
    lead: 'Сверим с МВД. Пока не сверим, в формы подставляются прежние данные. Оставьте всё пустым, чтобы удалить.',
    fields: [{ id: 'passport', kind: 'passport', label: 'Паспорт', optional: true }],
    checked: 'passport',
  },
  policy: {
    title: 'Полис ОМС',
    fields: [
      { id: 'policy', kind: 'oms', label: 'Номер полиса', optional: true, hint: '16 цифр. Оставьте пустым, чтобы удалить.' },
    ],
  },
};

/** A registry is asked about a person by their birth date: while it is not known, it is asked for on the same page. */
export const fieldsOf = ({ checked, fields }: Section, known: Profile): Section['fields'] =>
  checked && !known.birthDate ? [...fields, birthDate] : fields;

const identity: ValueName[] = ['family', 'given', 'patronymic', 'birthDate', 'snils'];
const byOthers: Kept<unknown>['source'][] = ['esia', 'mfc', 'signature', 'registry'];
const documents: ValueName[] = ['inn', 'passport'];

/**
 * Whether a value may be changed only by whoever confirmed it: what proves who a person is, told by ESIA, МФЦ, a signature or a
 * registry, and the name and СНИЛС of one whose identity was confirmed. Else one could be confirmed as one person and go on as another.
 */
export function isLocked(profile: Profile, trustLevel: 0 | 1 | 2, name: ValueName): boolean {
  const kept = profile[name];
  if (!kept || ![...identity, ...documents].includes(name)) return false;
  return byOthers.includes(kept.source) || (trustLevel === 2 && identity.includes(name));
}

import type { Field, FieldKind } from '../../forms/definition.ts';

type More = Omit<Field, 'id' | 'kind' | 'label' | 'options'>;
/** Labels by value; a pair adds a hint. */
type Labels = Record<string, string | [label: string, hint: string]>;

const of =
  (kind: FieldKind, usual: More = {}) =>
  (id: string, label: string, more: More = {}): Field => ({ id, kind, label, ...usual, ...more });

export const text = of('text', { maxLength: 200 });
export const longtext = of('longtext', { maxLength: 2000 });
/** A number of people, years, pieces: no fraction. */
export const count = of('number', { whole: true });
export const number = of('number');
export const money = of('money');
export const date = of('date');
export const yesno = of('yesno');
export const confirm = of('confirm');
export const address = of('address');
export const phone = of('phone');
export const email = of('email');
export const snils = of('snils', { hint: '11 цифр, можно с пробелами и дефисом.' });
export const bank = of('bank', { hint: 'Реквизиты есть в приложении банка.' });
export const inn = of('inn');
export const ogrn = of('ogrn');

const chosen =
  (kind: 'choice' | 'choices') =>
  (id: string, label: string, labels: Labels, more: More = {}): Field => ({
    id,
    kind,
    label,
    options: Object.entries(labels).map(([value, words]) =>
      typeof words === 'string' ? { value, label: words } : { value, label: words[0], hint: words[1] },
    ),
    ...more,
  });

/** One of several; `labels` are the options by value. */
export const choice = chosen('choice');
/** Any of several. */
export const choices = chosen('choices');

/** The municipality the application goes to; every service that municipalities decide asks for it once. */
export const municipality = (label: string, hint = 'Заявление попадёт в администрацию этого округа.'): Field => ({
  id: 'municipality',
  kind: 'choice',
  label,
  hint,
  options: [],
  optionsFrom: 'municipalities',
});

export const cadastralNumber = (label = 'Кадастровый номер', more: More = {}): Field =>
  text('cadastral', label, {
    hint: 'Числа через двоеточие, например 24:50:0100001:25. Он есть в выписке и на публичной кадастровой карте.',
    maxLength: 40,
    ...more,
  });

export const area = (label = 'Площадь', more: More = {}): Field =>
  number('area', label, { min: 1, max: 10_000_000, unit: 'м²', ...more });

export const plateNumber = (label = 'Государственный номер', more: More = {}): Field =>
  text('plate', label, { hint: 'Как на табличке, например А123ВС 24.', maxLength: 20, ...more });

export const vin = (label = 'VIN или номер кузова', more: More = {}): Field =>
  text('vin', label, { hint: '17 знаков. Он есть в свидетельстве о регистрации и под лобовым стеклом.', maxLength: 30, ...more });

/** Who a child is: name, birth date and СНИЛС, filled in with a child the profile knows. */
export const childFields = (hint = 'Как в свидетельстве о рождении.', name = 'Фамилия, имя и отчество ребёнка'): Field[] => [
  text('name', name, { hint, prefill: 'childName' }),
  date('birth-date', 'Дата рождения', { range: 'past', prefill: 'childBirthDate' }),
  snils('snils', 'СНИЛС ребёнка', {
    optional: true,
    hint: 'Если не помните, оставьте пустым: найдём сами.',
    prefill: 'childSnils',
  }),
];

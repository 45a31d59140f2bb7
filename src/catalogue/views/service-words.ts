import type { Department } from '../../region/profile.ts';
import { counted } from '../../ui/plural.ts';
import { costs } from '../price-words.ts';
import type { Deadline, Service } from '../service.ts';

/** «5 рабочих дней». */
export const termWords = ({ number, unit }: Pick<Deadline, 'number' | 'unit'>): string =>
  unit === 'working'
    ? counted(number, 'рабочий день', 'рабочих дня', 'рабочих дней')
    : counted(number, 'календарный день', 'календарных дня', 'календарных дней');

/** The line under a title in lists: «5 рабочих дней · бесплатно». */
export const inShort = (service: Service): string =>
  `${termWords(promised(service))} · ${costs(service) ? 'платно' : 'бесплатно'}`;

/** The term people wait for: of who decides. */
const promised = ({ deadline, outside }: Pick<Service, 'deadline' | 'outside'>): Deadline => outside?.deadline ?? deadline;

/** «Лично, почтой.»: parts of a fact as one sentence. */
export const sentence = (parts: string[]): string => {
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Who decides, as a sentence; of a body outside the region also who of ours checks before. */
export function whoDecides({ outside }: Pick<Service, 'outside'>, [first, ...others]: Department[]): string {
  if (outside) return `${outside.name}. Заявление проверяет и передаёт туда ${first?.name ?? ''}.`;
  return others.length === 0 ? (first?.name ?? '') : 'Орган муниципалитета, который вы назовёте в заявлении.';
}

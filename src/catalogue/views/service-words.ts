import { counted } from '../../ui/plural.ts';
import type { Deadline, Service } from '../service.ts';

/** «5 рабочих дней». */
export const termWords = ({ number, unit }: Pick<Deadline, 'number' | 'unit'>): string =>
  unit === 'working'
    ? counted(number, 'рабочий день', 'рабочих дня', 'рабочих дней')
    : counted(number, 'календарный день', 'календарных дня', 'календарных дней');

/** The line under a title in lists: «5 рабочих дней · бесплатно». */
export const inShort = (service: Service): string =>
  `${termWords(promised(service))} · ${service.fee?.kopecks ? 'есть пошлина' : 'бесплатно'}`;

/** The term people wait for: of who decides. */
const promised = ({ deadline, outside }: Pick<Service, 'deadline' | 'outside'>): Deadline => outside?.deadline ?? deadline;

/** «Лично, почтой.»: parts of a fact as one sentence. */
export const sentence = (parts: string[]): string => {
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

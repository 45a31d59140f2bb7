import type { OutsideBody } from '../service.ts';
import type { bodies } from './bodies.ts';

/** A short name as it stands in a sentence: «у Росреестра», «в газовую службу», «в суде». */
type Cases = { of: string; to: string; at: string };

const same = (short: string): Cases => ({ of: short, to: short, at: short });

const cases: Record<keyof typeof bodies, Cases> = {
  fns: same('ФНС'),
  sfr: { of: 'Социального фонда', to: 'Социальный фонд', at: 'Социальном фонде' },
  mvd: same('МВД'),
  gibdd: { of: 'Госавтоинспекции', to: 'Госавтоинспекцию', at: 'Госавтоинспекции' },
  rosreestr: { of: 'Росреестра', to: 'Росреестр', at: 'Росреестре' },
  rospotrebnadzor: { of: 'Роспотребнадзора', to: 'Роспотребнадзор', at: 'Роспотребнадзоре' },
  rosaccreditation: { of: 'Росаккредитации', to: 'Росаккредитацию', at: 'Росаккредитации' },
  rostransnadzor: { of: 'Ространснадзора', to: 'Ространснадзор', at: 'Ространснадзоре' },
  treasury: { of: 'Казначейства', to: 'Казначейство', at: 'Казначействе' },
  courts: { of: 'суда', to: 'суд', at: 'суде' },
  insurers: { of: 'фонда ОМС', to: 'фонд ОМС', at: 'фонде ОМС' },
  gas: { of: 'газовой службы', to: 'газовую службу', at: 'газовой службе' },
};

/** The cases of a body's short name; of one that is not ours, the name as it is. */
export const casesOf = ({ code, short }: Pick<OutsideBody, 'code' | 'short'>): Cases =>
  (cases as Record<string, Cases | undefined>)[code] ?? same(short);

/** The short name at the head of a sentence: «Газовая служба». */
export const heading = ({ short }: Pick<OutsideBody, 'short'>): string => `${short.charAt(0).toUpperCase()}${short.slice(1)}`;

import type { RegionProfile } from '../../region/profile.ts';
import type { DocumentContent } from '../document.ts';
import type { DrawOrder } from './draw-document.ts';
import { fontBytes } from './picture.testing.ts';

const light = { ink: '#16202b', soft: '#4a5866', paper: '#fff', wash: '#f3f5f2', line: '#c9d0d4', accent: '#0b5d4e' };
const rest = { accentInk: '#fff', warn: '#8a1c1c', warnWash: '#fdf1ef', ok: '#1d5e2a', wait: '#6b4a00', focus: '#ffb000' };

/** What a drawing needs of a region. */
export const region: Pick<RegionProfile, 'name' | 'portalName' | 'coatOfArms' | 'colours' | 'timeZone' | 'demo'> = {
  name: 'Приозёрный край',
  portalName: 'Услуги Приозёрного края',
  coatOfArms:
    '<path d="M2 2h26v16c0 8-6 12-13 14C8 30 2 26 2 18z" fill="var(--accent)"/><path d="M7 19l8-11 8 11z" fill="var(--accent-ink)"/>',
  colours: { light: { ...light, ...rest }, dark: { ...light, ...rest } },
  timeZone: 'Europe/Moscow',
  demo: true,
};

export const approval: DocumentContent = {
  title: 'Решение о выдаче охотничьего билета',
  department: 'Министерство природных ресурсов и экологии Приозёрного края',
  address: '660049, г. Приозёрск, ул. Лесная, д. 4',
  service: 'Выдача и аннулирование охотничьего билета единого федерального образца',
  applicant: { family: 'Ким-Орлова', given: 'Ольга', patronymic: 'Владимировна' },
  application: { number: '77-2026-40142338-6', submittedOn: '16 ноября 2026 г.' },
  details: [],
  paragraphs: [
    'Министерство рассмотрело заявление и решило выдать охотничий билет единого федерального образца.',
    'Билет бессрочный. Сведения о нём внесены в государственный охотхозяйственный реестр.',
  ],
  refusal: null,
  appeal: [],
  decidedBy: 'Специалист Министерства природных ресурсов и экологии Приозёрного края.',
  demo: true,
};

export const refusal: DocumentContent = {
  ...approval,
  title: 'Решение об отказе в выдаче охотничьего билета',
  paragraphs: ['Министерство рассмотрело заявление и решило отказать.'],
  refusal: {
    ground: 'У заявителя есть непогашенная судимость за умышленное преступление.',
    article: 'часть 4 статьи 21 Федерального закона от 24.07.2009 № 209-ФЗ',
    remedy: 'Подайте заявление снова, когда судимость будет погашена или снята.',
  },
  appeal: [
    'Жалобу можно подать в Министерство через портал, МФЦ или по почте. Её рассмотрят за 15 рабочих дней.',
    'В суд можно обратиться до 21 февраля 2027 г.',
  ],
};

export const orderOf = (content: DocumentContent, change: Partial<DrawOrder> = {}): DrawOrder => ({
  issued: { number: 'Р-77-2026-40142338-6', decidedOn: '21 ноября 2026 г.', content },
  decidedAt: Date.UTC(2026, 10, 21, 9, 0),
  code: '7K3M-0QXW-1ABC-ZZZZ',
  origin: 'https://kabinet.example',
  profile: region,
  fonts: fontBytes,
  ...change,
});

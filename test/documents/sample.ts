import type { DocumentContent } from '../../src/documents/document.ts';
import type { DrawOrder } from '../../src/documents/pdf/draw-document.ts';
import { ptSans } from '../../src/documents/pdf/fonts.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';

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
  profile: defaultProfile,
  fonts: ptSans,
  ...change,
});

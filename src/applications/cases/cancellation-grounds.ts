import type { Ground } from '../../catalogue/service.ts';

const AGAIN = 'Ничего делать не нужно: заявление рассматривают снова. О новом решении сообщим.';

/** Why a decision may be cancelled: the same closed list for every service. Articles are from knowledge [K]. */
export const cancellationGrounds: readonly Ground[] = [
  {
    code: 'own-mistake',
    text: 'Ведомство само нашло ошибку в решении.',
    article: 'Административный регламент услуги, отмена решения руководителем',
    remedy: AGAIN,
    verified: false,
  },
  {
    code: 'complaint',
    text: 'Жалоба на решение удовлетворена.',
    article: 'Федеральный закон № 210-ФЗ, статья 11.2, часть 7',
    remedy: AGAIN,
    verified: false,
  },
  {
    code: 'court',
    text: 'Суд признал решение незаконным.',
    article: 'Кодекс административного судопроизводства (КАС) РФ, статья 227, часть 2',
    remedy: AGAIN,
    verified: false,
  },
];

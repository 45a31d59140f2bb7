import { HelpLink } from '../../../ui/help-link.tsx';
import type { Told } from '../ask-esia.ts';
import type { Returned } from '../states.ts';

/** Why nobody came in from ESIA. */
export type Stopped = Exclude<Told['kind'] | Returned['kind'], 'named' | 'expected'> | 'used' | 'denied' | 'simplified';

export const stoppedTitles: Record<Stopped, string> = {
  denied: 'Вы не разрешили вход',
  foreign: 'Вход начат не здесь',
  expired: 'Вход занял больше часа',
  used: 'Этот вход уже использован',
  refused: 'Госуслуги не подтвердили вход',
  untrusted: 'Не удалось проверить ответ Госуслуг',
  unavailable: 'Госуслуги сейчас не отвечают',
  nameless: 'Госуслуги не передали ваше имя',
  simplified: 'Запись на Госуслугах не подтверждена',
};

export const stoppedStatuses = {
  denied: 403,
  foreign: 410,
  expired: 410,
  used: 410,
  refused: 410,
  untrusted: 503,
  unavailable: 503,
  nameless: 403,
  simplified: 403,
} as const satisfies Record<Stopped, number>;

const words: Record<Stopped, string> = {
  denied: 'На Госуслугах вы отказались передать данные порталу. Мы ничего не получили.',
  foreign:
    'В этом браузере мы не отправляли вас на Госуслуги. Если вам прислали эту ссылку, не открывайте её: начните вход сами.',
  expired: 'Мы ждём ответа Госуслуг один час, потом он не действует. Начните вход заново.',
  used: 'Ответ Госуслуг годится один раз. Если вы уже вошли, откройте кабинет. Если нет, начните вход заново.',
  refused: 'Так бывает, если долго не отвечать или обновить страницу. Начните вход заново.',
  untrusted: 'Ответ пришёл, но проверить его подпись не удалось. Поэтому мы никого не впустили. Мы уже видим эту ошибку.',
  unavailable: 'Это не зависит от портала. Попробуйте через несколько минут или войдите другим способом.',
  nameless: 'Без фамилии и имени кабинет открыть нельзя. Начните заново и разрешите передать данные.',
  simplified: 'Портал принимает только подтверждённые записи. Подтвердите её в МФЦ или в приложении банка, потом войдите снова.',
};

/** What happened, that nothing is lost, and what to do. */
export const StoppedPage = ({ why, next }: { why: Stopped; next: string }) => {
  const query = new URLSearchParams({ next });
  return (
    <>
      <h1>{stoppedTitles[why]}</h1>
      <p>{words[why]}</p>
      <p>Черновики и заявления на месте.</p>
      <p class="acts">
        <a class="button" href={`/sign-in/esia?${query}`}>
          Войти через Госуслуги ещё раз
        </a>{' '}
        <a href={`/sign-in?${query}`}>Войти другим способом</a>
      </p>
      <HelpLink topic="esia-trouble" />
    </>
  );
};

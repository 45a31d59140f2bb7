import { HelpLink } from '../../../ui/help-link.tsx';

/** Why a way in can not become one of this cabinet's. */
export type CannotJoin = 'another' | 'stranger' | 'somebody-else' | 'elsewhere';

export const cannotJoinTitles: Record<CannotJoin, string> = {
  another: 'Это вход в другой ваш кабинет',
  stranger: 'Этот кабинет принадлежит другому человеку',
  'somebody-else': 'Имя и дата рождения не совпали',
  elsewhere: 'Вы вошли в другой кабинет',
};

const words: Record<CannotJoin, string[]> = {
  another: [
    'Вы вошли в один кабинет, а этот вход открывает другой. Мы ничего не меняли: вы по-прежнему в первом.',
    'Чтобы открыть другой кабинет, выйдите из этого и войдите снова. Объединить два кабинета может поддержка.',
    'Заявления и черновики остаются в том кабинете, где вы их начали.',
  ],
  stranger: [
    'В этом кабинете подтверждён другой человек. Поэтому подключить к нему такой вход нельзя. Мы ничего не меняли.',
    'Если кабинет не ваш, выйдите из него и войдите снова. Если ваш, напишите в поддержку: там проверят данные.',
  ],
  'somebody-else': [
    'СНИЛС тот же, что в кабинете, а имя и дата рождения другие. Где-то ошибка. Мы ничего не меняли и не пустили в кабинет.',
    'Придите с паспортом и СНИЛС в МФЦ или напишите в поддержку: там сверят данные.',
  ],
  elsewhere: ['Мы спрашивали о другом кабинете, а вы вошли не в него. Мы ничего не меняли.', 'Выйдите и начните вход заново.'],
};

/** What happened, that nothing was changed, and what to do. */
export const CannotJoinPage = ({ why }: { why: CannotJoin }) => (
  <>
    <h1>{cannotJoinTitles[why]}</h1>
    {words[why].map(text => (
      <p>{text}</p>
    ))}
    <p class="acts">
      <a class="button" href="/cabinet">
        В кабинет
      </a>{' '}
      <a href="/sign-in">Ко входу</a>
    </p>
    <HelpLink topic="nearest-mfc" />
  </>
);

import type { Child } from 'hono/jsx';
import type { SupportChannel } from '../../../region/profile.ts';
import { HelpLink } from '../../../ui/help-link.tsx';
import { ForgottenPassword } from '../../views/forgotten-password.tsx';
import { SupportHint } from '../../views/support-hint.tsx';

type LockedProps = { until: string; startAgain: string; support: SupportChannel[] };

/** Three wrong passwords: until when, and what to do. */
export const LockedPage = ({ until, startAgain, support }: LockedProps) => (
  <>
    <h1>Вход с паролем закрыт до {until}</h1>
    <p>Несколько раз подряд введён неверный пароль. Так мы защищаем кабинет от подбора.</p>
    <p>
      После {until} можно <a href={startAgain}>войти снова</a>: попытки начнутся сначала. Сохранённые черновики и заявления на
      месте.
    </p>
    <p>Если пароль вводили не вы, ничего делать не нужно: без пароля и кода с вашего телефона в кабинет не войти.</p>
    {!startAgain.startsWith('/staff') && (
      <>
        <ForgottenPassword />
        <p>
          Нет ни телефона, ни почты? <a href="/recovery/by-hand">Пришлите копию паспорта</a>.
        </p>
      </>
    )}
    {!startAgain.startsWith('/staff') && <HelpLink topic="sign-in-closed" />}
    <SupportHint support={support} />
  </>
);

/** Too many attempts from one address, or too many codes for one person. */
export const TooManyPage = ({
  what,
  until,
  startAgain,
  support,
  other,
}: LockedProps & { what: 'attempts' | 'codes'; other?: Child }) => (
  <>
    <h1>Слишком много попыток: подождите до {until}</h1>
    {what === 'attempts' ? (
      <p>С вашего адреса в сети слишком часто вводят неверные данные. Возможно, это делает кто-то рядом с вами.</p>
    ) : (
      <p>Мы отправили много кодов, и ни один не введён. Чтобы вас не беспокоили чужие попытки, новых пока не будет.</p>
    )}
    <p>
      После {until} можно <a href={startAgain}>попробовать снова</a>.
    </p>
    {other}
    {!startAgain.startsWith('/staff') && <HelpLink topic={what === 'attempts' ? 'sign-in-closed' : 'no-code'} />}
    <SupportHint support={support} />
  </>
);

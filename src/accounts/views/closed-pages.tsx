import type { SupportChannel } from '../../region/profile.ts';
import type { SpentCause } from '../spent-code.ts';
import { ForgottenPassword } from './forgotten-password.tsx';
import { SupportHint } from './support-hint.tsx';

const spentWords: Record<SpentCause, string> = {
  expired: 'Прошло больше 10 минут: срок кода истёк.',
  tries: 'Код пять раз ввели неверно. Так мы защищаем кабинет от подбора.',
  replaced: 'Вы попросили ещё один код, и он заменил этот. Введите код из последнего сообщения.',
  used: 'Этот код уже использовали, возможно, в другой вкладке.',
  elsewhere: 'Этот код просили в другом браузере или на другом устройстве. Введите его там или начните заново здесь.',
};

type SpentProps = { cause: SpentCause; newest: string; startAgain: string; signIn: string };

/** The code can no longer be used: why, and begin again. */
export const SpentCodePage = ({ cause, newest, startAgain, signIn }: SpentProps) => (
  <>
    <h1>Код больше не действует</h1>
    <p>{spentWords[cause]}</p>
    {cause === 'replaced' && (
      <p>
        <a href={newest}>Ввести новый код</a>
      </p>
    )}
    {cause === 'used' && (
      <p>
        Если это были вы, <a href={signIn}>войдите</a>.
      </p>
    )}
    <p>
      <a class="button" href={startAgain}>
        Начать заново
      </a>
    </p>
  </>
);

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
    <ForgottenPassword support={support} />
    <SupportHint support={support} />
  </>
);

/** Too many attempts from one address, or too many codes for one person. */
export const TooManyPage = ({ what, until, startAgain, support }: LockedProps & { what: 'attempts' | 'codes' }) => (
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
    <SupportHint support={support} />
  </>
);

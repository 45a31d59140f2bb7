import { HelpLink } from '../../../ui/help-link.tsx';
import type { SpentCause } from '../spent-code.ts';

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
    <HelpLink topic="wrong-code" />
  </>
);

import type { SupportChannel } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { SupportHint } from '../../views/support-hint.tsx';
import type { NotMeOutcome } from '../answer-alert.ts';

type Answered = Extract<NotMeOutcome, { kind: 'answered' }> & { timeZone: string; support: SupportChannel[] };

/** A link that has done its work, or was outlived by something stronger: what happened then, and what to do now. */
export const AnsweredPage = ({ account, by, at, timeZone, support }: Answered) => (
  <>
    <h1>На это письмо уже ответили</h1>
    <p>
      {then[by]} Это было {formatDateTime(at, timeZone)}. Сейчас мы ничего не меняли.
    </p>
    {account === 'citizen' && by !== 'closing' && (
      <>
        <p>Если в кабинет снова вошли не вы, откройте самое новое письмо о входе и нажмите «Это не я».</p>
        <p>
          <a href="/sign-in">Войти</a> или <a href="/recovery">задать новый пароль</a>
        </p>
      </>
    )}
    <SupportHint support={support} />
  </>
);

const then: Record<Answered['by'], string> = {
  'not-me': 'Тогда мы закончили вход на всех устройствах, отменили старые коды и вернули то, что успели изменить.',
  recovery: 'Доступ к кабинету восстановили: задали новый пароль и закончили вход на всех других устройствах.',
  mfc: 'Доступ к кабинету вернул МФЦ по паспорту. Вход на всех других устройствах закончился.',
  closing: 'Кабинет закрыли.',
};

import type { SupportChannel } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { Radios } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { SupportHint } from '../../views/support-hint.tsx';
import type { WayIn } from '../../ways-in.ts';
import { type RecoveryErrors, reasons, type TypedRecovery } from '../recovery-form.ts';
import { WaysBack } from './ways-back.tsx';

type Props = {
  action: string;
  csrf: string;
  typed: Partial<TypedRecovery>;
  errors: RecoveryErrors;
  ways: WayIn[];
  support: SupportChannel[];
};

/** What happened, and a contact that still works. */
export const RecoveryPage = ({ action, csrf, typed, errors, ways, support }: Props) => (
  <>
    <ErrorSummary errors={Object.entries(errors).map(([target, text]) => ({ target, text }))} />
    <h1>Восстановить доступ</h1>
    <p>Заявления, черновики и документы на месте. Пришлём код туда, что у вас осталось, и вы зададите новый пароль.</p>
    <PostForm action={action} csrf={csrf}>
      <Radios
        id="reason"
        name="reason"
        label="Что случилось"
        options={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
        value={typed.reason}
        error={errors.reason}
      />
      <TextInput
        id="contact"
        name="contact"
        label="Телефон или почта кабинета"
        hint="То, к чему у вас есть доступ. Мы не скажем, есть ли с ними кабинет: так никто чужой этого не узнает"
        value={typed.contact}
        error={errors.contact}
        autocomplete="username"
      />
      <SubmitRow label="Прислать код">
        <a href="/sign-in">Войти</a>
      </SubmitRow>
    </PostForm>
    <WaysBack ways={ways} />
    <h2>Нет ни телефона, ни почты</h2>
    <p>
      С паспортом помогут <a href="/mfc">в ближайшем МФЦ</a>. Не выходя из дома, можно{' '}
      <a href="/recovery/by-hand">прислать копию паспорта</a>: её посмотрят два сотрудника.
    </p>
    <SupportHint support={support} />
  </>
);

/** The one contact is not enough here: who has a person's mailbox must not have their life. */
export const NotEnoughPage = ({ ways, support }: { ways: WayIn[]; support: SupportChannel[] }) => (
  <>
    <h1>Одного кода мало</h1>
    <p>Этот кабинет открывают две разные вещи. Телефон и почта вместе, или паспорт.</p>
    <ul>
      <li>
        Если второй контакт ещё у вас, <a href="/recovery">начните снова</a> и выберите «Забыли пароль».
      </li>
      <li>
        С паспортом помогут <a href="/mfc">в ближайшем МФЦ</a>.
      </li>
      <li>
        Не выходя из дома, можно <a href="/recovery/by-hand">прислать копию паспорта</a>: её посмотрят два сотрудника.
      </li>
    </ul>
    <WaysBack ways={ways} />
    <SupportHint support={support} />
  </>
);

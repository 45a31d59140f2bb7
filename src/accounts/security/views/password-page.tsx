import type { Policies } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { Tick } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { NewPasswordInput } from '../../passwords/new-password-input.tsx';

type Props = { action: string; csrf: string; policy: Policies['password']; error?: string; endOthers: boolean; first: boolean };

/** The new password once, in sight of nobody; the present one was proven before. */
export const PasswordPage = ({ action, csrf, policy, error, endOthers, first }: Props) => (
  <>
    {error && <ErrorSummary errors={[{ target: 'password', text: error }]} />}
    <h1>{first ? 'Придумайте пароль' : 'Новый пароль'}</h1>
    <p>
      {first ? 'С ним можно входить по телефону или почте.' : 'Прежний пароль перестанет действовать сразу.'} Мы напишем вам о
      перемене.
    </p>
    <PostForm action={action} csrf={csrf}>
      <NewPasswordInput policy={policy} error={error} />
      <Tick
        id="others"
        name="others"
        label="Выйти на всех других устройствах"
        hint="Оставьте отметку, если пароль мог узнать кто-то ещё"
        checked={endOthers}
      />
      <SubmitRow label="Сохранить пароль" />
    </PostForm>
  </>
);

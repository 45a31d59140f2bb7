import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Note } from '../../../ui/note.tsx';
import type { PasskeyOptions } from '../../passkeys/passkey-options.ts';
import { PasskeyForm } from '../../passkeys/views/passkey-form.tsx';

type ProofProps = {
  title: string;
  action: string;
  csrf: string;
  next: string;
  /** The account has nothing that a code could come to. */
  nothing: boolean;
  signOut: string;
  /** What a device is asked for, when the account has a key. */
  options: PasskeyOptions | null;
  error?: string;
};

/** Before something that matters: is it still the same person who sits here? */
export const ProofPage = ({ title, action, csrf, next, nothing, signOut, options, error }: ProofProps) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'proof', text: error }] : []} />
    <h1 id="proof">{title}</h1>
    <p>Дальше можно изменить то, чем вы входите. Поэтому ещё раз проверим, что это вы. Потом 15 минут не спросим.</p>
    {options && (
      <PasskeyForm
        action={action}
        csrf={csrf}
        options={options}
        label="Подтвердить ключом входа"
        otherwise={<p>Ключ входа этот браузер не спросит: подтвердите кодом.</p>}
      >
        <input type="hidden" name="next" value={next} />
      </PasskeyForm>
    )}
    {nothing ? (
      <>
        <Note status>
          <p>К кабинету не привязан ни телефон, ни приложение: код прислать некуда. Выйдите и войдите снова, этого хватит.</p>
        </Note>
        <PostForm action={signOut} csrf={csrf}>
          <SubmitRow label="Выйти и войти снова" />
        </PostForm>
      </>
    ) : (
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="next" value={next} />
        <SubmitRow label="Получить код" />
      </PostForm>
    )}
  </>
);

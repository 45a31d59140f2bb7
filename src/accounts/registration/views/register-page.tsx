import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { NeedsNoConsent } from '../../views/needs-no-consent.tsx';
import { NewcomerFields, type NewcomerProps, NewcomerSummary } from './newcomer-fields.tsx';

type Props = NewcomerProps & { csrf: string; next: string };

/** Registration: the ground in law stands on the page, and no consent is asked. */
export const RegisterPage = ({ csrf, next, typed, errors, policy }: Props) => (
  <>
    <NewcomerSummary errors={errors} />
    <h1>Регистрация</h1>
    <p>
      Уже есть кабинет? <a href={`/sign-in?${new URLSearchParams({ next })}`}>Войти</a>
    </p>
    <PostForm action="/register" csrf={csrf}>
      <input type="hidden" name="next" value={next} />
      <NewcomerFields typed={typed} errors={errors} policy={policy} staff={false} />
      <NeedsNoConsent />
      <SubmitRow label="Получить код" />
    </PostForm>
  </>
);

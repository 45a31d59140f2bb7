import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
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
      {/* 152-ФЗ ст. 6 ч. 1 п. 4 [K]: the processing is needed to provide services, so consent is neither asked nor implied. */}
      <p>
        Эти данные нужны, чтобы оказывать вам услуги. Поэтому отдельное согласие не требуется: закон № 152-ФЗ, статья 6, часть 1,
        пункт 4. <a href="/privacy">Как мы храним персональные данные</a>
      </p>
      <SubmitRow label="Получить код" />
    </PostForm>
  </>
);

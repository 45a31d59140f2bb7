import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

/** Before something that matters: is it still the same person who sits here? */
export const ProofPage = ({ title, action, csrf, next }: { title: string; action: string; csrf: string; next: string }) => (
  <>
    <h1>{title}</h1>
    <p>Дальше можно изменить то, чем вы входите в кабинет. Поэтому ещё раз проверим, что это вы. Потом 15 минут не спросим.</p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="next" value={next} />
      <SubmitRow label="Прислать код в SMS" />
    </PostForm>
  </>
);

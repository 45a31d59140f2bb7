import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { HelpLink } from '../../../ui/help-link.tsx';

/** Behind the link of a ticket: a button, for programs that look through mail open links too. */
export const AccessPage = ({ id, linkKey, csrf }: { id: string; linkKey: string; csrf: string }) => (
  <>
    <h1>Вернуть доступ</h1>
    <p>Нажмите кнопку и задайте новый пароль за полчаса. Кнопка работает один раз, в этом браузере.</p>
    <PostForm action={`/recovery/by-hand/${id}/access`} csrf={csrf}>
      <input type="hidden" name="key" value={linkKey} />
      <SubmitRow label="Задать новый пароль" />
    </PostForm>
  </>
);

export const LinkOverPage = () => (
  <>
    <h1>Ссылка не действует</h1>
    <p>Она работает один раз и недолго. Возможно, она уже открыта или срок прошёл. Ваши заявления и документы на месте.</p>
    <p>
      <a href="/recovery/by-hand">Отправить новую заявку</a>
    </p>
    <HelpLink topic="dead-link" />
  </>
);

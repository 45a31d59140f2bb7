import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { HelpLink } from '../../../ui/help-link.tsx';
import type { ConfirmOutcome } from '../confirm-email.ts';

/** Opening the link changes nothing: mail scanners open every link. The button confirms. */
export const ConfirmEmailPage = ({ action, csrf, linkKey }: { action: string; csrf: string; linkKey: string }) => (
  <>
    <h1>Подтверждение почты</h1>
    <p>Нажмите кнопку, если это ваша почта и вы указали её при регистрации.</p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="key" value={linkKey} />
      <SubmitRow label="Подтвердить почту" />
    </PostForm>
    <p>Если вы не регистрировались, закройте страницу: ничего не произойдёт.</p>
  </>
);

export const confirmTitles: Record<ConfirmOutcome['kind'], string> = {
  confirmed: 'Почта подтверждена',
  invalid: 'Ссылка не действует',
  taken: 'Эта почта уже подтверждена в другом кабинете',
};

const words: Record<ConfirmOutcome['kind'], string> = {
  confirmed: 'Теперь с ней можно входить, получать коды и сообщения о заявлениях.',
  invalid: 'Ссылка действует три дня. Возможно, она скопирована не целиком. Если срок прошёл, напишите в поддержку.',
  taken: 'Одна почта может быть только у одного кабинета. Если оба ваши, напишите в поддержку.',
};

export const ConfirmedEmailPage = ({ kind }: ConfirmOutcome) => (
  <>
    <h1>{confirmTitles[kind]}</h1>
    <p>{words[kind]}</p>
    {kind === 'invalid' && <HelpLink topic="dead-link" />}
    <p>
      <a href="/cabinet">Личный кабинет</a>
    </p>
  </>
);

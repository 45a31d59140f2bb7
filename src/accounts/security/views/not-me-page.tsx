import type { SupportChannel } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { SupportHint } from '../../views/support-hint.tsx';
import type { NotMeOutcome } from '../answer-alert.ts';

/** The button decides, not the link. */
export const NotMePage = ({ action, csrf, linkKey }: { action: string; csrf: string; linkKey: string }) => (
  <>
    <h1>Это были не вы?</h1>
    <p>Мы написали вам о том, что произошло с вашим входом. Если это сделали не вы, нажмите кнопку.</p>
    <p>Мы сразу закончим вход на всех устройствах и закроем вход с паролем. Заявления и черновики останутся на месте.</p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="key" value={linkKey} />
      <SubmitRow label="Это не я" />
    </PostForm>
    <p>Если это были вы, закройте страницу: ничего не изменится.</p>
  </>
);

type Closed = Extract<NotMeOutcome, { kind: 'closed' }> & { support: SupportChannel[] };

export const ClosedPage = ({ account, contacts, support }: Closed) => (
  <>
    <h1>Вход закончен на всех устройствах</h1>
    {account === 'citizen' ? (
      <>
        <p>Вход с прежним паролем закрыт, старые коды не действуют. Заявления и черновики на месте.</p>
        <p>
          <a class="button" href="/recovery">
            Задать новый пароль
          </a>
        </p>
      </>
    ) : (
      <p>Старые коды не действуют. Войдите снова, смените пароль и сегодня же скажите администратору портала.</p>
    )}
    {contacts && <p>Телефон и почту мы вернули прежние: коды снова приходят вам.</p>}
    <SupportHint support={support} />
  </>
);

export const InvalidLinkPage = ({ support }: { support: SupportChannel[] }) => (
  <>
    <h1>Ссылка не действует</h1>
    <p>Она действует 7 дней. Возможно, она скопирована не целиком.</p>
    <SupportHint support={support} />
  </>
);

import type { SupportChannel } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { HelpLink } from '../../../ui/help-link.tsx';
import { SupportHint } from '../../views/support-hint.tsx';
import type { NotMeOutcome } from '../answer-alert.ts';

/** The button decides, not the link. */
export const NotMePage = ({ action, csrf, linkKey }: { action: string; csrf: string; linkKey: string }) => (
  <>
    <h1>Это были не вы?</h1>
    <p>Мы написали вам о том, что произошло с вашим входом. Если это сделали не вы, нажмите кнопку.</p>
    <p>Мы сразу закончим вход на всех устройствах и закроем вход с паролем. Заявления и черновики останутся на месте.</p>
    <p>
      Если чужой успел войти, вернём всё, о чём писали вам за последние 7 дней. Уйдут новые телефоны и почта, ключи, приложение с
      кодами и Госуслуги. Что из этого ваше, добавите снова.
    </p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="key" value={linkKey} />
      <SubmitRow label="Это не я" />
    </PostForm>
    <p>Если это были вы, закройте страницу: ничего не изменится.</p>
  </>
);

type Closed = Extract<NotMeOutcome, { kind: 'closed' }> & { support: SupportChannel[] };

export const ClosedPage = ({ account, reached, mfc, earlier, support }: Closed) => (
  <>
    <h1>Вход закончен на всех устройствах</h1>
    {account === 'citizen' ? (
      <>
        <p>Вход с прежним паролем закрыт, старые коды не действуют. Заявления и черновики на месте.</p>
        {mfc ? (
          <ByPassport />
        ) : (
          <p>
            <a class="button" href="/recovery">
              Задать новый пароль
            </a>
          </p>
        )}
      </>
    ) : (
      <p>Старые коды не действуют. Войдите снова, смените пароль и сегодня же скажите администратору портала.</p>
    )}
    {reached.length > 0 && (
      <>
        <p>Телефон и почту мы вернули прежние. Теперь коды приходят сюда: {reached.join(', ')}.</p>
        <p>
          Если этого у вас больше нет, поможет <a href="/mfc">МФЦ</a> или <a href="/recovery/by-hand">заявка с копией паспорта</a>
          .
        </p>
      </>
    )}
    {earlier && (
      <p>
        Раньше мы писали вам и о других событиях. Если и они не ваши, откройте самое старое из тех писем и тоже нажмите «Это не
        я».
      </p>
    )}
    <SupportHint support={support} />
  </>
);

/** What a МФЦ gave and what stood before it are both shut: only papers tell whose cabinet it is. */
const ByPassport = () => (
  <>
    <p>
      Телефон, который назвали с кодом из МФЦ, больше не подходит. Прежние телефон и почта тоже: мы не знаем, кто из двоих вы. Что
      записал МФЦ, мы вернули как было.
    </p>
    <p>
      Откроет кабинет только паспорт: покажите его <a href="/mfc">в МФЦ</a>. Если Госуслуги подключены к кабинету, войдите{' '}
      <a href="/sign-in">через них</a>.
    </p>
  </>
);

export const InvalidLinkPage = ({ support }: { support: SupportChannel[] }) => (
  <>
    <h1>Ссылка не действует</h1>
    <p>Она действует 7 дней. Возможно, она скопирована не целиком.</p>
    <HelpLink topic="dead-link" />
    <SupportHint support={support} />
  </>
);

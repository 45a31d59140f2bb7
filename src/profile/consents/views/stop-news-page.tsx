import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

const CONSENTS = '/cabinet/profile/consents';

/** The button decides, not the link. */
export const StopNewsPage = ({ action, csrf, linkKey }: { action: string; csrf: string; linkKey: string }) => (
  <>
    <h1>Не присылать новости портала?</h1>
    <p>
      Мы пишем, когда на портале появляются новые услуги. Если такие письма не нужны, нажмите кнопку. Входить в кабинет не надо.
    </p>
    <p>Письма о ваших заявлениях будут приходить, как раньше.</p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="key" value={linkKey} />
      <SubmitRow label="Не присылать новости" />
    </PostForm>
    <p>Если передумали, закройте страницу: ничего не изменится.</p>
  </>
);

export const StoppedPage = ({ already }: { already: boolean }) => (
  <>
    <h1>{already ? 'Вы уже отказались от новостей' : 'Новости больше не придут'}</h1>
    <p>Согласие на новости отозвано. Письма о ваших заявлениях будут приходить, как раньше.</p>
    <p>
      Захотите снова получать новости – дайте согласие <a href={CONSENTS}>в профиле, в разделе «Согласия»</a>.
    </p>
  </>
);

export const WrongLinkPage = () => (
  <>
    <h1>Ссылка не действует</h1>
    <p>Возможно, она скопирована не целиком. Ничего не изменилось.</p>
    <p>
      Откройте ссылку из письма ещё раз. Или отзовите согласие на новости <a href={CONSENTS}>в профиле, в разделе «Согласия»</a>.
    </p>
  </>
);

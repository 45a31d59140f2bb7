import type { SupportChannel } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { HelpLink } from '../../../ui/help-link.tsx';
import { Note } from '../../../ui/note.tsx';
import type { EndedElsewhere } from '../../enter.ts';
import { ForeignComputer } from '../../views/foreign-computer.tsx';
import { ForgottenPassword } from '../../views/forgotten-password.tsx';
import type { WayIn } from '../../ways-in.ts';
import { FirstWays, OtherWays } from './ways.tsx';

/** Why the session ended, and what became of the form that came too late. */
export type EndedWords = { why: 'idle' | 'long'; form: 'kept' | 'lost' | 'none' } | { why: EndedElsewhere; form: 'none' };

/** A session that was ended from outside of it. */
export const elsewhereWords: Record<EndedElsewhere, string> = {
  'another-session': 'Вы завершили этот вход с другого устройства. Если это были не вы, войдите и смените пароль.',
  password: 'Пароль сменили, и этот вход завершён. Войдите с новым паролем.',
  'not-me': 'Вы ответили «Это не я», и мы завершили все входы. Если пароль не подходит, восстановите доступ.',
  recovery: 'Доступ к кабинету восстановили, и этот вход завершён. Войдите с новым паролем.',
  admin: 'Этот вход завершил администратор портала. Войдите снова.',
  served: 'Посетитель вошёл в кабинет сам. Дальше заявление заполняет он.',
};

const why: Record<'idle' | 'long', string> = {
  idle: 'Вы долго не заходили, и мы закрыли кабинет.',
  long: 'Вы вошли давно. Мы закрыли кабинет, чтобы проверить, что это по-прежнему вы.',
};
const formWords: Record<EndedWords['form'], string> = {
  none: 'Сохранённое на месте: войдите, и вы вернётесь на ту же страницу.',
  kept: 'Форму, которую вы сейчас отправили, мы сохранили. Войдите: покажем её только вам, и вы решите, отправить ли.',
  lost: 'Форму, которую вы сейчас отправили, сохранить не получилось. Вернитесь назад и скопируйте написанное, потом войдите. Сохранённое раньше на месте.',
};

export type SignInPageProps = {
  staff: boolean;
  action: string;
  csrf: string;
  next: string;
  login: string;
  /** «Я на чужом компьютере», and after how many minutes it ends there. */
  foreign: boolean;
  foreignMinutes: number;
  /** Stands by no field: it must not tell which part is wrong. */
  error?: string;
  /** What was left out. */
  empty?: { login: boolean; password: boolean };
  ended?: EndedWords;
  /** Beside login and password, in their order. */
  ways: WayIn[];
  esiaDown: boolean;
  /** What a municipal code looks like, where one may enter by it. */
  code?: string;
  support: SupportChannel[];
};

export const signInTitle = (staff: boolean) => (staff ? 'Вход для сотрудников' : 'Вход в личный кабинет');

const NAMES = 'Телефон, почта, СНИЛС или ИНН';
const NAMES_AND_CODE = 'Телефон, почта, СНИЛС, ИНН или код муниципалитета';
const KNOWN = 'Почта, СНИЛС и ИНН подходят, если вы их подтвердили';
const nameOf = (staff: boolean) => (staff ? 'Напишите телефон.' : 'Напишите телефон, почту, СНИЛС или ИНН.');
const NO_PASSWORD = 'Напишите пароль.';

/** Identifier and password, never kept. */
export const SignInPage = ({ staff, action, csrf, next, login, foreign, error, empty, ended, ...offers }: SignInPageProps) => (
  <>
    <ErrorSummary
      errors={[
        ...(error ? [{ target: 'login', text: error }] : []),
        ...(empty?.login ? [{ target: 'login', text: nameOf(staff) }] : []),
        ...(empty?.password ? [{ target: 'password', text: NO_PASSWORD }] : []),
      ]}
    />
    {ended && (
      <Note status>
        <p>
          {ended.why === 'idle' || ended.why === 'long'
            ? `${why[ended.why]} ${formWords[ended.form]}`
            : elsewhereWords[ended.why]}
        </p>
      </Note>
    )}
    <h1>{signInTitle(staff)}</h1>
    <FirstWays ways={offers.ways} next={next} down={offers.esiaDown} />
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="next" value={next} />
      <TextInput
        id="login"
        name="login"
        label={staff ? 'Телефон' : offers.code ? NAMES_AND_CODE : NAMES}
        hint={staff ? 'Рабочий номер из приглашения' : offers.code ? `${KNOWN}. Код выглядит так: ${offers.code}` : KNOWN}
        value={login}
        error={empty?.login ? nameOf(staff) : undefined}
        autocomplete="username"
      />
      <TextInput
        id="password"
        name="password"
        type="password"
        label="Пароль"
        hint="Заглавные и строчные буквы различаются"
        error={empty?.password ? NO_PASSWORD : undefined}
        autocomplete="current-password"
      />
      <ForeignComputer checked={foreign} minutes={offers.foreignMinutes} />
      <p class="hint">Дальше мы попросим код.</p>
      <SubmitRow label="Войти">
        {!staff && <a href={`/register?${new URLSearchParams({ next })}`}>Зарегистрироваться</a>}
      </SubmitRow>
    </PostForm>
    <OtherWays ways={offers.ways} next={next} />
    {staff && (
      <p>
        <a href={`${action}/passkey?${new URLSearchParams({ next })}`}>Войти с ключом входа, без пароля</a>
      </p>
    )}
    {!staff && error && (
      <p>Оба поля верны? Вход с паролем мог закрыться на время из-за чужих попыток: тогда мы написали вам на телефон и почту.</p>
    )}
    {!staff && <ForgottenPassword />}
    {!staff && (
      <p>
        Нет доступа к телефону и почте? С паспортом <a href="/mfc">помогут в МФЦ</a>
      </p>
    )}
    {ended && <HelpLink topic="session-ended" />}
    <p>
      <a href="/safe-sign-in">Как входить безопасно</a>
    </p>
  </>
);

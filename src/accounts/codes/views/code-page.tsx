import type { SupportChannel } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { HelpLink } from '../../../ui/help-link.tsx';
import { Note } from '../../../ui/note.tsx';
import { SupportHint } from '../../views/support-hint.tsx';
import { type Channel, isSent } from '../challenge.ts';
import { codeField, turnLabel } from '../texts.ts';

export type CodePageProps = {
  title: string;
  /** The page's own path; a new code is asked from `<action>/sending`. */
  action: string;
  csrf: string;
  challenge: string;
  channel: Channel;
  /** What to type, and where it is. */
  asked: string;
  tries: number;
  /** The other ways to prove the same. */
  others: Channel[];
  error?: string;
  notice?: string;
  /** What to do while codes come late. */
  delay?: string;
  startAgain: string;
  /** Where to turn with none of these codes. */
  helpless?: { href: string; label: string };
  /** Where who has an account already comes in. */
  already?: { ask: string; href: string } | undefined;
  support: SupportChannel[];
};

/** One input for the code, and a button for a new one. */
export const CodePage = (props: CodePageProps) => (
  <>
    {props.error && <ErrorSummary errors={[{ target: 'code', text: props.error }]} />}
    {props.notice && (
      <Note status>
        <p>{props.notice}</p>
      </Note>
    )}
    {props.delay && (
      <Note>
        <p>{props.delay}</p>
      </Note>
    )}
    <h1>{props.title}</h1>
    <p>{props.asked}</p>
    <PostForm action={props.action} csrf={props.csrf}>
      <input type="hidden" name="challenge" value={props.challenge} />
      <input type="hidden" name="by" value={props.channel} />
      <TextInput
        id="code"
        name="code"
        label={codeField[props.channel].label}
        hint={codeField[props.channel].hint}
        error={props.error}
        width="m"
        numeric
        autocomplete="one-time-code"
      />
      <SubmitRow label="Подтвердить код" />
    </PostForm>
    <h2>{isSent(props.channel) ? 'Код не пришёл?' : 'Нет кода?'}</h2>
    {isSent(props.channel) && (
      <p>Новый код можно попросить через минуту после прошлого. Прошлый код тогда перестанет действовать.</p>
    )}
    <PostForm action={`${props.action}/sending`} csrf={props.csrf}>
      <input type="hidden" name="challenge" value={props.challenge} />
      <div class="acts">
        {isSent(props.channel) && (
          <button type="submit" class="quiet">
            Прислать новый код
          </button>
        )}{' '}
        {props.others.map(way => (
          <>
            <button type="submit" class="quiet" name="channel" value={way}>
              {turnLabel[way]}
            </button>{' '}
          </>
        ))}
        <a href={props.startAgain}>Начать заново</a>
      </div>
    </PostForm>
    {props.already && (
      <p>
        {props.already.ask} <a href={props.already.href}>Войти</a>
      </p>
    )}
    {props.helpless && (
      <p>
        Ни одного кода нет? <a href={props.helpless.href}>{props.helpless.label}</a>
      </p>
    )}
    {props.tries >= 3 && <HelpLink topic="wrong-code" />}
    {props.tries >= 3 && <SupportHint support={props.support} />}
  </>
);

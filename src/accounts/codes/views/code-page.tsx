import type { SupportChannel } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { Note } from '../../../ui/note.tsx';
import { SupportHint } from '../../views/support-hint.tsx';

export type CodePageProps = {
  title: string;
  /** The page's own path; a new code is asked from `<action>/sending`. */
  action: string;
  csrf: string;
  challenge: string;
  /** «в SMS на телефон +7 912 345-67-89». */
  sentTo: string;
  tries: number;
  /** The other way to get the code, when there is one. */
  other: { channel: 'sms' | 'email'; label: string } | null;
  error?: string;
  notice?: string;
  /** What to do while codes come late. */
  delay?: string;
  startAgain: string;
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
    <p>Мы отправили код из 6 цифр {props.sentTo}. Он действует 10 минут.</p>
    <PostForm action={props.action} csrf={props.csrf}>
      <input type="hidden" name="challenge" value={props.challenge} />
      <TextInput
        id="code"
        name="code"
        label="Код"
        hint="6 цифр из последнего сообщения. Никому его не называйте, даже сотруднику поддержки."
        error={props.error}
        width="m"
        numeric
        autocomplete="one-time-code"
      />
      <SubmitRow label="Подтвердить код" />
    </PostForm>
    <h2>Код не пришёл?</h2>
    <p>Новый код можно попросить через минуту после прошлого. Прошлый код тогда перестанет действовать.</p>
    <PostForm action={`${props.action}/sending`} csrf={props.csrf}>
      <input type="hidden" name="challenge" value={props.challenge} />
      <div class="acts">
        <button type="submit" class="quiet">
          Прислать новый код
        </button>{' '}
        {props.other && (
          <button type="submit" class="quiet" name="channel" value={props.other.channel}>
            {props.other.label}
          </button>
        )}{' '}
        <a href={props.startAgain}>Начать заново</a>
      </div>
    </PostForm>
    {props.tries >= 3 && <SupportHint support={props.support} />}
  </>
);

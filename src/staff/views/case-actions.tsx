import type { Officer } from '../../accounts/officer.ts';
import { mayDo, type Verb } from '../../applications/application.ts';
import { handsOf, mayAct } from '../../applications/cases/officer.ts';
import type { OpenedCase } from '../../applications/cases/read-case.ts';
import { casesOf } from '../../catalogue/bodies/cases.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { type Action, actionTitles } from '../texts.ts';

type Props = { opened: OpenedCase; officer: Officer; csrf: string };

/** Only what is legal now and for this officer; the one next step is the main button. */
export function CaseActions({ opened, officer, csrf }: Props) {
  const { application, service } = opened;
  const { number, status, version } = application;
  const base = `/staff/cases/${number}`;
  const hands = handsOf(opened);
  // What is not registered yet is registered by taking it.
  const may = (verb: Verb) =>
    mayDo(verb, status === 'submitted' && verb === 'take' ? 'registered' : status) && mayAct(verb, officer, hands);
  const link = (action: Action, main = false) => (
    <>
      <a class={main ? 'button' : undefined} href={`${base}/${action}?seen=${version}`}>
        {actionTitles[action]}
      </a>{' '}
    </>
  );
  return (
    <div class="acts">
      {may('take') && (
        <PostForm action={`${base}/taking`} csrf={csrf}>
          <button type="submit">{hands.assigneeId ? 'Забрать себе' : 'Взять в работу'}</button>
        </PostForm>
      )}
      {service.outside && may('send-outside') && (
        <PostForm action={`${base}/sending`} csrf={csrf}>
          <input type="hidden" name="seen" value={String(version)} />
          <button type="submit">Документы в порядке, передать в {casesOf(service.outside).to}</button>
        </PostForm>
      )}
      {!service.outside && may('accept-documents') && (
        <PostForm action={`${base}/acceptance`} csrf={csrf}>
          <input type="hidden" name="seen" value={String(version)} />
          <button type="submit">Документы в порядке</button>
        </PostForm>
      )}
      {!service.outside && may('approve') && link('approval', true)}
      {may('ask') && service.askMore.length > 0 && link('request')}
      {!service.outside && may('refuse') && link('refusal')}
      {may('refuse-intake') && link('intake-refusal')}
      {may('pass') && link('transfer')}
      {may('reopen') && link('reopening')}
      {may('return') && (
        <PostForm action={`${base}/return`} csrf={csrf}>
          <input type="hidden" name="seen" value={String(version)} />
          <button type="submit" class="quiet">
            Вернуть в очередь
          </button>
        </PostForm>
      )}
    </div>
  );
}

import type { Officer } from '../../accounts/officer.ts';
import { mayDo, type Verb } from '../../applications/application.ts';
import type { OpenedCase } from '../../applications/read-case.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';

type Props = { opened: OpenedCase; officer: Officer; csrf: string };

/** Only what is legal now and for this officer; the one next step is the main button. */
export function CaseActions({ opened: { application, queue, service }, officer, csrf }: Props) {
  const { number, status, version } = application;
  const base = `/staff/cases/${number}`;
  const mine = queue?.assigneeId === officer.staffId;
  const may = (verb: Verb) => mine && mayDo(verb, status);
  if (!queue) return null;
  if (!queue.assigneeId)
    return (
      <PostForm action={`${base}/taking`} csrf={csrf}>
        <div class="acts">
          <button type="submit">Взять в работу</button>
          <a href={`${base}/transfer`}>Передать в другое ведомство</a>
        </div>
      </PostForm>
    );
  return (
    <div class="acts">
      {may('accept-documents') && (
        <PostForm action={`${base}/acceptance`} csrf={csrf}>
          <input type="hidden" name="seen" value={String(version)} />
          <button type="submit">Документы в порядке</button>
        </PostForm>
      )}
      {may('approve') && (
        <a class="button" href={`${base}/approval`}>
          Одобрить
        </a>
      )}
      {may('ask') && service.askMore.length > 0 && <a href={`${base}/request`}>Запросить сведения</a>}
      {may('refuse') && <a href={`${base}/refusal`}>Отказать в услуге</a>}
      {may('refuse-intake') && <a href={`${base}/intake-refusal`}>Отказать в приёме</a>}
      {mayDo('pass', status) && <a href={`${base}/transfer`}>Передать в другое ведомство</a>}
      {mine && (
        <PostForm action={`${base}/return`} csrf={csrf}>
          <button type="submit" class="quiet">
            Вернуть в очередь
          </button>
        </PostForm>
      )}
    </div>
  );
}

import type { AskGround, Ground, Service } from '../../catalogue/service.ts';
import type { FileSlot } from '../../forms/definition.ts';
import type { Department } from '../../region/profile.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { Checkboxes, Radios } from '../../ui/controls/picks.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { Select } from '../../ui/controls/select.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Textarea } from '../../ui/controls/textarea.tsx';

export type ActionValues = { ground?: string; slots?: string[]; department?: string; words?: string };
export type ActionErrors = { ground?: string; department?: string; words?: string };

type Props = { number: string; csrf: string; seen: number; values: ActionValues; errors: ActionErrors };

/** «Запросить сведения»: only on a ground of the service, with everything named at once. */
export function AskForm({
  number,
  csrf,
  seen,
  values,
  errors,
  grounds,
  slots,
}: Props & { grounds: AskGround[]; slots: FileSlot[] }) {
  return (
    <ActionFrame title="Запросить сведения" errors={errors}>
      <PostForm action={`/staff/cases/${number}/request`} csrf={csrf}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Radios
          id="ground"
          name="ground"
          label="Основание"
          error={errors.ground}
          value={values.ground}
          options={grounds.map(g => ({ value: g.code, label: g.text, hint: askHint(g) }))}
        />
        <Checkboxes
          id="slots"
          name="slots"
          label="Какие файлы нужны"
          optional
          values={values.slots ?? []}
          options={slots.map(slot => ({ value: slot.id, label: slot.label }))}
        />
        <Textarea
          id="words"
          name="words"
          label="Что именно нужно"
          hint="Это прочтёт заявитель. Назовите сразу всё, чего не хватает."
          value={values.words}
          error={errors.words}
        />
        <SubmitRow label="Запросить">
          <a href={`/staff/cases/${number}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </ActionFrame>
  );
}

const askHint = (g: AskGround) =>
  `${g.article}. ${g.stopsClock ? 'Срок остановится' : 'Срок не остановится'}, ждём ${g.waitDays} ${g.unit === 'working' ? 'рабочих' : 'календарных'} дн.`;

/** A refusal: its ground with the article and the remedy is obligatory, words are added to it and never instead. */
export function RefusalForm({
  number,
  csrf,
  seen,
  values,
  errors,
  intake,
  grounds,
}: Props & { intake: boolean; grounds: Ground[] }) {
  return (
    <ActionFrame title={intake ? 'Отказать в приёме' : 'Отказать в услуге'} errors={errors}>
      <PostForm action={`/staff/cases/${number}/${intake ? 'intake-refusal' : 'refusal'}`} csrf={csrf}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Radios
          id="ground"
          name="ground"
          label="Основание"
          error={errors.ground}
          value={values.ground}
          options={grounds.map(g => ({ value: g.code, label: g.text, hint: `${g.article}. Что делать заявителю: ${g.remedy}` }))}
        />
        <Textarea
          id="words"
          name="words"
          label="Что вы установили"
          hint="Войдёт в текст решения вместе с основанием."
          optional
          value={values.words}
          error={errors.words}
        />
        <SubmitRow label={intake ? 'Отказать в приёме' : 'Отказать'}>
          <a href={`/staff/cases/${number}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </ActionFrame>
  );
}

/** Approval: a page of its own, so that it is never a slip of the hand. */
export function ApprovalForm({ number, csrf, seen, values, errors, service }: Props & { service: Service }) {
  return (
    <ActionFrame title="Одобрить заявление" errors={errors}>
      <p>Заявитель получит документ: {service.result.name}.</p>
      <PostForm action={`/staff/cases/${number}/approval`} csrf={csrf}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Textarea
          id="words"
          name="words"
          label="Что записать в решение"
          hint="Например, срок или сумма. Войдёт в текст документа."
          optional
          value={values.words}
          error={errors.words}
        />
        <SubmitRow label="Одобрить">
          <a href={`/staff/cases/${number}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </ActionFrame>
  );
}

/** Passing a case that came to the wrong door. */
export function PassForm({ number, csrf, seen, values, errors, departments }: Props & { departments: Department[] }) {
  return (
    <ActionFrame title="Передать в другое ведомство" errors={errors}>
      <PostForm action={`/staff/cases/${number}/transfer`} csrf={csrf}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Select
          id="department"
          name="department"
          label="Куда"
          empty="Выберите ведомство"
          value={values.department}
          error={errors.department}
          options={departments.map(d => ({ value: d.code, label: d.name }))}
        />
        <Textarea
          id="words"
          name="words"
          label="Почему"
          hint="Это увидит и заявитель."
          value={values.words}
          error={errors.words}
        />
        <SubmitRow label="Передать">
          <a href={`/staff/cases/${number}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </ActionFrame>
  );
}

/** Words in the history; by default only colleagues read them. */
export const CommentForm = ({ number, csrf, error }: { number: string; csrf: string; error?: string }) => (
  <PostForm action={`/staff/cases/${number}/comments`} csrf={csrf}>
    <Textarea id="comment" name="words" label="Комментарий" rows={3} error={error} />
    <Radios
      id="audience"
      name="audience"
      label="Кто увидит"
      value="staff"
      options={[
        { value: 'staff', label: 'Только сотрудники' },
        { value: 'everyone', label: 'И заявитель' },
      ]}
    />
    <div class="acts">
      <button type="submit" class="quiet">
        Добавить комментарий
      </button>
    </div>
  </PostForm>
);

function ActionFrame({ title, errors, children }: { title: string; errors: ActionErrors; children: unknown }) {
  const list = Object.entries(errors).flatMap(([target, text]) => (text ? [{ target, text }] : []));
  return (
    <>
      <ErrorSummary errors={list} />
      <h1>{title}</h1>
      {children}
    </>
  );
}

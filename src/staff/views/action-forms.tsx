import type { AskGround, Ground, Service } from '../../catalogue/service.ts';
import type { FileSlot } from '../../forms/definition.ts';
import type { Department } from '../../region/profile.ts';
import { Checkboxes } from '../../ui/controls/picks.tsx';
import { Select } from '../../ui/controls/select.tsx';
import { plural } from '../../ui/plural.ts';
import { type ActionForm, ActionFrame } from './action-frame.tsx';
import { GroundChoice } from './ground-choice.tsx';

/** «Запросить сведения»: only on a ground of the service, with everything named at once. */
export const AskForm = ({ grounds, slots, ...form }: ActionForm & { grounds: AskGround[]; slots: FileSlot[] }) => (
  <ActionFrame
    {...form}
    submit="Запросить сведения"
    words={{ label: 'Что именно нужно', hint: 'Это прочтёт заявитель. Назовите сразу всё, чего не хватает.' }}
  >
    <GroundChoice {...form} grounds={grounds.map(g => ({ ...g, hint: askHint(g) }))} />
    {slots.length > 0 && (
      <Checkboxes
        id="slots"
        name="slots"
        label="Какие файлы нужны"
        hint="Если не отметить, попросим тот, который относится к основанию."
        optional
        values={form.typed.slots ?? []}
        options={slots.map(slot => ({ value: slot.id, label: slot.label }))}
      />
    )}
  </ActionFrame>
);

function askHint({ article, stopsClock, waitDays: n, unit }: AskGround): string {
  const days =
    unit === 'working'
      ? plural(n, 'рабочий день', 'рабочих дня', 'рабочих дней')
      : plural(n, 'календарный день', 'календарных дня', 'календарных дней');
  return `${article}. ${stopsClock ? 'Срок остановится' : 'Срок не остановится'}, ждём ${n} ${days}.`;
}

/** A refusal: its ground with the article and the remedy is obligatory, words are added to it and never instead. */
export const RefusalForm = ({ grounds, ...form }: ActionForm & { grounds: Ground[] }) => (
  <ActionFrame
    {...form}
    submit={form.action === 'refusal' ? 'Отказать в услуге' : 'Отказать в приёме'}
    words={{ label: 'Что вы установили', hint: 'Войдёт в текст решения вместе с основанием.', optional: true }}
  >
    <GroundChoice {...form} grounds={grounds.map(g => ({ ...g, hint: `${g.article}. Что делать заявителю? ${g.remedy}` }))} />
  </ActionFrame>
);

/** Approval: a page of its own, so that it is never a slip of the hand. */
export const ApprovalForm = ({ service, ...form }: ActionForm & { service: Service }) => (
  <ActionFrame
    {...form}
    submit="Одобрить заявление"
    words={{ label: 'Что записать в решение', hint: 'Например, срок или сумма. Войдёт в текст документа.', optional: true }}
  >
    <p>Заявитель получит документ: {service.result.name}.</p>
  </ActionFrame>
);

/** Passing a case that came to the wrong door. */
export const PassForm = ({ departments, ...form }: ActionForm & { departments: Department[] }) => (
  <ActionFrame {...form} submit="Передать заявление" words={{ label: 'Почему', hint: 'Это увидит и заявитель.' }}>
    <Select
      id="department"
      name="department"
      label="Куда"
      empty="Выберите ведомство"
      value={form.typed.department}
      error={form.errors.department}
      options={departments.map(d => ({ value: d.code, label: d.shortName ?? d.name }))}
    />
  </ActionFrame>
);

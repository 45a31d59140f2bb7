import { cancellationGrounds } from '../../applications/cases/cancellation-grounds.ts';
import type { CorrectedDocument } from '../../applications/cases/corrected-document.ts';
import { remarkOf } from '../../documents/corrected-content.ts';
import { TextInput } from '../../ui/controls/text-input.tsx';
import { Facts } from '../../ui/facts.tsx';
import { type ActionForm, ActionFrame } from './action-frame.tsx';
import { GroundChoice } from './ground-choice.tsx';

/** «Отменить решение»: why, by the closed list, and what was found. The case begins anew. */
export const ReopeningForm = ({
  decision,
  inForce = decision,
  ...form
}: ActionForm & { decision: string | undefined; inForce: string | undefined }) => (
  <ActionFrame
    {...form}
    submit="Отменить решение"
    words={{ label: 'Что установили', hint: 'Войдёт в решение об отмене. Его прочтёт заявитель.' }}
  >
    <p>
      Решение № {decision} потеряет силу.{inForce !== decision && ` Исправленный документ № ${inForce} тоже.`} Заявление вернётся
      в очередь с новым сроком, заявителю сообщим.
    </p>
    <GroundChoice {...form} grounds={cancellationGrounds.map(ground => ({ ...ground, hint: ground.article }))} />
  </ActionFrame>
);

/** The document as it stands, to be mended in place: the name and what the officer had written. */
export function CorrectionForm({
  document: { number, content, wrong, right },
  ...form
}: ActionForm & { document: CorrectedDocument }) {
  const { typed, errors } = form;
  const name = typed.name ?? content.applicant;
  const words = typed.words ?? remarkOf(content);
  return (
    <ActionFrame
      {...form}
      typed={{ ...typed, words }}
      submit="Выдать исправленный документ"
      words={{ label: 'Текст решения', hint: 'Исправьте, если ошибка здесь. Можно оставить пустым.', optional: true }}
    >
      <p>
        {content.title}, № {number}. Вместо него заявитель получит новый документ, прежний перестанет действовать.
      </p>
      <Facts
        facts={[
          { term: 'Неверно', value: <bdi>{wrong}</bdi> },
          { term: 'Правильно', value: <bdi>{right}</bdi> },
        ]}
      />
      <TextInput
        id="family"
        name="family"
        label="Фамилия заявителя"
        value={name.family}
        error={errors.family}
        autocomplete="off"
      />
      <TextInput id="given" name="given" label="Имя заявителя" value={name.given} error={errors.given} autocomplete="off" />
      <TextInput
        id="patronymic"
        name="patronymic"
        label="Отчество заявителя"
        value={name.patronymic}
        autocomplete="off"
        optional
      />
    </ActionFrame>
  );
}

import { inputName } from '../../../files/chosen-file.ts';
import { acceptOf } from '../../../files/file-name.ts';
import type { UploadLimits } from '../../../files/limits.ts';
import { slotHint } from '../../../files/texts.ts';
import { FileInput } from '../../../ui/controls/file-input.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { NO_BIRTH } from '../../typed-birth.ts';
import { BirthInput, FieldsSummary, PhoneInput } from '../../typed-fields.tsx';
import { copySlot } from '../leave-ticket.ts';
import type { TicketErrors, TypedTicketForm } from '../ticket-form.ts';

type Props = { csrf: string; form: string; typed?: TypedTicketForm; errors: TicketErrors; limits: UploadLimits };

const nothing: TypedTicketForm = { name: '', birth: NO_BIRTH, contact: '', snils: '', email: '', phone: '' };
const order = ['name', 'birth', 'contact', 'snils', 'email', 'phone', 'file'] as const;

/** Who the person is, by what their cabinet is found, where the link goes, and a copy of the passport. */
export const TicketPage = ({ csrf, form, typed = nothing, errors, limits }: Props) => (
  <>
    <FieldsSummary order={order} errors={errors} />
    <h1>Вернуть доступ по паспорту</h1>
    <p>
      Заявку посмотрят два сотрудника поддержки. Если всё сойдётся, мы пришлём ссылку для нового пароля. Копию паспорта сразу
      после решения удалим.
    </p>
    <p>
      Если телефон или почта у вас, быстрее <a href="/recovery">получить код</a>. Если рядом МФЦ, быстрее{' '}
      <a href="/mfc">прийти с паспортом</a>.
    </p>
    <PostForm action="/recovery/by-hand" csrf={csrf} multipart>
      <input type="hidden" name="form" value={form} />
      <TextInput
        id="name"
        name="name"
        label="Фамилия, имя и отчество"
        value={typed.name}
        error={errors.name}
        autocomplete="name"
      />
      <BirthInput value={typed.birth} errors={errors} />
      <TextInput
        id="contact"
        name="contact"
        label="Телефон или почта кабинета"
        hint="Последние, которые вы помните, даже если их больше нет"
        value={typed.contact}
        error={errors.contact}
      />
      <TextInput
        id="snils"
        name="snils"
        label="СНИЛС"
        optional
        hint="По нему кабинет найти легче"
        value={typed.snils}
        error={errors.snils}
        width="m"
        numeric
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        label="Почта для ссылки"
        hint="Почта, которая сейчас у вас. Подойдёт почта близкого человека"
        value={typed.email}
        error={errors.email}
        autocomplete="email"
      />
      <PhoneInput
        label="Новый телефон"
        optional
        hint="Если прежнего номера больше нет. Он заменит прежний, когда вы введёте код из SMS"
        value={typed.phone}
        error={errors.phone}
      />
      <FileInput
        id="file"
        name={inputName(copySlot.id)}
        label="Разворот паспорта с фотографией"
        hint={`Подойдёт снимок телефоном. ${slotHint(copySlot, limits)}`}
        accept={acceptOf(copySlot.types)}
        error={errors.file}
      />
      <SubmitRow label="Отправить заявку" />
    </PostForm>
  </>
);

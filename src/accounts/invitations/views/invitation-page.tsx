import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { NewcomerFields, type NewcomerProps, NewcomerSummary } from '../../registration/views/newcomer-fields.tsx';

type Props = NewcomerProps & { csrf: string; action: string; department: string; role: string };

/** An invited officer says who they are. Role and department are the invitation's. */
export const InvitationPage = ({ csrf, action, department, role, typed, errors, policy }: Props) => (
  <>
    <NewcomerSummary errors={errors} />
    <h1>Приглашение сотрудника</h1>
    <dl class="facts">
      <dt>Ведомство</dt>
      <dd>{department}</dd>
      <dt>Роль</dt>
      <dd>{role}</dd>
    </dl>
    <PostForm action={action} csrf={csrf}>
      <NewcomerFields typed={typed} errors={errors} policy={policy} staff />
      <SubmitRow label="Получить код" />
    </PostForm>
  </>
);

export const InvalidInvitationPage = () => (
  <>
    <h1>Приглашение не действует</h1>
    <p>Его уже использовали, или прошёл срок, или адрес скопирован не целиком.</p>
    <p>
      Попросите администратора прислать новое. Если вы уже зарегистрировались, <a href="/staff/sign-in">войдите</a>.
    </p>
  </>
);

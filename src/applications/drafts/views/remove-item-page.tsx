import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

type Props = { name: string; version: number; of: string; action: string; csrf: string; back: string };

/** Asks once more before an item of a list is removed with its answers. */
export const RemoveItemPage = ({ name, version, of, action, csrf, back }: Props) => (
  <>
    <h1>
      Удалить: <bdi>{name}</bdi>?
    </h1>
    <p>Ответы этой записи исчезнут, вернуть их нельзя.</p>
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="of" value={of} />
      <SubmitRow label="Удалить запись">
        <a href={back}>Не удалять</a>
      </SubmitRow>
    </PostForm>
  </>
);

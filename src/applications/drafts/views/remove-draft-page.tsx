import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

/** Asks once more: what is thrown away does not come back. */
export const RemoveDraftPage = ({ title, action, csrf }: { title: string; action: string; csrf: string }) => (
  <>
    <h1>Удалить черновик?</h1>
    <p>{title}. Ответы и файлы черновика исчезнут, вернуть их нельзя.</p>
    <PostForm action={action} csrf={csrf}>
      <SubmitRow label="Удалить черновик">
        <a href="/cabinet">Не удалять</a>
      </SubmitRow>
    </PostForm>
  </>
);

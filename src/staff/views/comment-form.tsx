import { Radios } from '../../ui/controls/picks.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { Textarea } from '../../ui/controls/textarea.tsx';

export type WrongComment = { words: string; internal: boolean; error: string };

type Props = { number: string; seen: number; csrf: string; wrong?: WrongComment };

/** Words in the history; by default only colleagues read them. */
export const CommentForm = ({ number, seen, csrf, wrong }: Props) => (
  <PostForm action={`/staff/cases/${number}/comments`} csrf={csrf}>
    <input type="hidden" name="seen" value={String(seen)} />
    <Textarea id="comment" name="words" label="Комментарий" rows={3} value={wrong?.words} error={wrong?.error} />
    <Radios
      id="audience"
      name="audience"
      label="Кто увидит"
      value={wrong?.internal === false ? 'everyone' : 'staff'}
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

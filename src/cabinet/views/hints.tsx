import { PostForm } from '../../ui/controls/post-form.tsx';
import type { Hint } from '../hints.ts';

/** What may come in useful and why it is told, with the button that ends the telling; nothing when there is nothing to tell. */
export const Hints = ({ hints, csrf }: { hints: Hint[]; csrf: string }) =>
  hints.length === 0 ? null : (
    <>
      <h2>Возможно, пригодится</h2>
      <ul class="list">
        {hints.map(({ slug, title, why }) => (
          <li>
            <h3>
              <a href={`/services/${slug}`}>{title}</a>
            </h3>
            <span class="meta">{why}</span>
          </li>
        ))}
      </ul>
      <PostForm action="/cabinet/profile/consents/hints" csrf={csrf}>
        <button type="submit" name="go" value="withdraw" class="quiet">
          Не показывать подсказки
        </button>
      </PostForm>
    </>
  );

import type { WayIn } from '../../ways-in.ts';
import { WaysBack } from './ways-back.tsx';

/** What is open while codes to one contact are not sent: whoever floods it must not shut the person out. */
export const OtherWaysBack = ({ ways }: { ways: WayIn[] }) => (
  <>
    <h2>Можно не ждать</h2>
    <ul>
      <li>
        <a href="/recovery">Начните с другого контакта</a>: с почты, если писали телефон, или с телефона, если писали почту.
      </li>
      <li>Откройте эту страницу там, где входили раньше: на своём телефоне или компьютере код придёт.</li>
      <li>
        С паспортом помогут <a href="/mfc">в ближайшем МФЦ</a>. Или <a href="/recovery/by-hand">пришлите копию паспорта</a>.
      </li>
    </ul>
    <WaysBack ways={ways} />
  </>
);

import type { Refusal } from '../../src/integrations/esia/stand-in/refusals.ts';
import type { Pending, Person } from '../../src/integrations/esia/stand-in/store.ts';
import { Layout } from '../layout.tsx';

/** Whom to be: one of the named people, or somebody who does not agree. */
export const ChoosePage = ({ id, pending, people }: { id: string; pending: Pending; people: Person[] }) => (
  <Layout title="Вход через Госуслуги (учебный)">
    <p>
      Систему <code>{pending.client}</code> пустит к вашим данным: <code>{pending.scope}</code>. Кто вы?
    </p>
    <form method="post" action="/esia/aas/login">
      <input type="hidden" name="request" value={id} />
      <ul>
        {people.map(({ oid, about, own }) => (
          <li>
            <button type="submit" name="person" value={oid}>
              {[own.firstName, own.middleName, own.lastName].filter(Boolean).join(' ')}
            </button>{' '}
            – {about}
          </li>
        ))}
      </ul>
      <p>
        <button type="submit" name="person" value="">
          Не соглашаюсь
        </button>
      </p>
    </form>
  </Layout>
);

/** A request that ESIA can not send back to anybody. */
export const RefusedPage = ({ refusal }: { refusal: Refusal }) => (
  <Layout title="Госуслуги не приняли запрос">
    <p>
      <code>{refusal.error}</code>
    </p>
    <p>
      <code>{refusal.description}</code>
    </p>
  </Layout>
);

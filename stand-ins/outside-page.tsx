import { Hono } from 'hono';
import { type Mode, magicCodes } from '../src/integrations/outside/stand-in.tsx';
import { outsideRegister, type StandInsEnv } from './env.ts';
import { Layout } from './layout.tsx';
import type { Listed } from './outside-register.do.ts';

const modes: Record<Mode, string> = { works: 'отвечает', slow: 'молчит 30 секунд', down: 'не отвечает: 503' };
const isMode = (text: string): text is Mode => Object.hasOwn(modes, text);

/** The bodies outside for a person: what came, how to decide on it, how to be slow or down. */
export const outsidePage = new Hono<StandInsEnv>()
  .get('/outside', async c => {
    const register = outsideRegister(c.env);
    const [mode, orders] = await Promise.all([register.mode(), register.list()]);
    return c.html(
      <Layout title="Вместо ведомств страны">
        <p>Сюда портал передаёт то, что решает не край: ФНС, МВД, Социальный фонд и другие. Решите за них, и портал узнает.</p>
        <form method="post" action="/outside/mode">
          Сейчас шлюз {modes[mode]}.{' '}
          {Object.entries(modes).map(([value, label]) => (
            <>
              <button type="submit" name="mode" value={value} disabled={value === mode}>
                Пусть {label}
              </button>{' '}
            </>
          ))}
        </form>
        <p>
          Коды ОКВЭД, которые решают сами:{' '}
          {Object.entries(magicCodes)
            .map(([code, meaning]) => `${code} – ${meaning}`)
            .join('; ')}
          .
        </p>
        {orders.length === 0 ? <p>Пока ничего не пришло.</p> : orders.map(order => <Order order={order} />)}
      </Layout>,
    );
  })
  .get('/outside.json', async c => c.json(await outsideRegister(c.env).list()))
  .post('/outside/mode', async c => {
    const mode = String((await c.req.parseBody()).mode ?? '');
    if (isMode(mode)) await outsideRegister(c.env).setMode(mode);
    return c.redirect('/outside', 303);
  })
  .post('/outside/steps/:reference', async c => {
    const { step, reason } = await c.req.parseBody();
    const register = outsideRegister(c.env);
    const reference = c.req.param('reference');
    if (step === 'tell') await register.tell(reference);
    if (step === 'check') await register.step(reference, null);
    if (step === 'approve') await register.step(reference, { outcome: 'approved', reason: null });
    const text = String(reason || 'Представлены не все сведения, предусмотренные формой Р21001.');
    if (step === 'refuse') await register.step(reference, { outcome: 'refused', reason: { code: 'BAD_FORM', text } });
    return c.redirect('/outside', 303);
  });

const Order = ({ order: { reference, number, statuses, result, content, told } }: { order: Listed }) => (
  <article>
    <h2>
      {number}, номер портала {reference}
    </h2>
    <p>{statuses.map(status => `${status.code}: ${status.text}`).join('; ')}.</p>
    <form method="post" action={`/outside/steps/${reference}`}>
      {!result && (
        <>
          <button type="submit" name="step" value="check">
            Взять на проверку
          </button>{' '}
          <button type="submit" name="step" value="approve">
            Зарегистрировать
          </button>{' '}
          <button type="submit" name="step" value="refuse">
            Отказать
          </button>{' '}
          <label>
            по причине <input name="reason" />
          </label>{' '}
        </>
      )}
      <button type="submit" name="step" value="tell">
        Сообщить порталу ещё раз
      </button>{' '}
      {told}
    </form>
    <details>
      <summary>Что пришло</summary>
      <pre style="white-space:pre-wrap">{content.slice(0, 4000)}</pre>
    </details>
  </article>
);

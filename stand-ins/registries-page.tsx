import { Hono } from 'hono';
import { magicNumbers, primaryMessage } from '../src/integrations/registries/magic.ts';
import { questionKind } from '../src/integrations/registries/question.ts';
import type { Kept, Mode } from '../src/integrations/registries/stand-in.tsx';
import { tellers } from '../src/integrations/registries/told.ts';
import { toldTo } from '../src/integrations/registries/told-facts.ts';
import { registriesDesk, type StandInsEnv } from './env.ts';
import { Layout } from './layout.tsx';

const modes: Record<Mode, string> = { works: 'отвечает', slow: 'молчит 30 секунд', down: 'не отвечает: 503' };
const isMode = (text: string): text is Mode => Object.hasOwn(modes, text);
const outcomes = { match: 'Сошлось', differs: 'Не сошлось', absent: 'Не найдено' } as const;
const isOutcome = (text: string): text is keyof typeof outcomes => Object.hasOwn(outcomes, text);
const registers = {
  snils: 'СФР, СНИЛС',
  passport: 'МВД, паспорт',
  inn: 'ФНС, ИНН по паспорту',
  address: 'ФИАС, адрес',
  policy: 'Фонд ОМС, полис и поликлиника',
  schools: 'Реестр образования, где учатся дети',
  houseAccount: 'ГИС ЖКХ, лицевой счёт',
} as const;

/** The registries for a person: what was asked, how to answer for one that thinks, how to be slow or down. */
export const registriesPage = new Hono<StandInsEnv>()
  .get('/registries', async c => {
    const desk = registriesDesk(c.env);
    const [mode, questions] = await Promise.all([desk.mode(), desk.list()]);
    return c.html(
      <Layout title="Вместо реестров">
        <p>
          Здесь шлюз региона к СФР, МВД, ФНС, фонду ОМС, реестру образования и ГИС ЖКХ и справочник адресов. Обычные данные
          сходятся; ИНН у всех 500100732259; в справочнике есть, например, «Светлоозёрск, Садовая, 7».
        </p>
        <form method="post" action="/registries/mode">
          Сейчас шлюз {modes[mode]}.{' '}
          {Object.entries(modes).map(([value, label]) => (
            <>
              <button type="submit" name="mode" value={value} disabled={value === mode}>
                Пусть {label}
              </button>{' '}
            </>
          ))}
        </form>
        <h2>Что решает само</h2>
        <ul>
          {Object.entries(magicNumbers).flatMap(([kind, numbers]) =>
            Object.entries(numbers).map(([number, meaning]) => (
              <li>
                {registers[kind as keyof typeof registers]}: <code>{number}</code> – {meaning}
              </li>
            )),
          )}
        </ul>
        {questions.length === 0 ? <p>Пока ничего не спрашивали.</p> : questions.map(question => <Question question={question} />)}
      </Layout>,
    );
  })
  .get('/registries.json', async c => c.json(await registriesDesk(c.env).list()))
  .post('/registries/mode', async c => {
    const mode = String((await c.req.parseBody()).mode ?? '');
    if (isMode(mode)) await registriesDesk(c.env).setMode(mode);
    return c.redirect('/registries', 303);
  })
  .post('/registries/answers/:clientId', async c => {
    const outcome = String((await c.req.parseBody()).outcome ?? '');
    const desk = registriesDesk(c.env);
    const question = await desk.find(c.req.param('clientId'));
    const kind = question && questionKind(question.xml);
    if (kind && isOutcome(outcome)) {
      const teller = tellers.find(each => each === kind);
      const more = teller && outcome === 'match' ? { told: toldTo(teller, question.xml, false) } : {};
      await desk.answer(question.clientId, primaryMessage(kind, outcome, more));
    }
    return c.redirect('/registries', 303);
  });

const Question = ({ question: { clientId, xml, reply } }: { question: Kept }) => (
  <article>
    <h2>
      {registers[questionKind(xml) ?? 'snils']}, номер портала {clientId}
    </h2>
    {reply ? (
      <p>Ответ дан.</p>
    ) : (
      <form method="post" action={`/registries/answers/${clientId}`}>
        {Object.entries(outcomes).map(([value, label]) => (
          <>
            <button type="submit" name="outcome" value={value}>
              {label}
            </button>{' '}
          </>
        ))}
      </form>
    )}
    <details>
      <summary>Сообщения</summary>
      <pre style="white-space:pre-wrap">{`${xml}\n\n${JSON.stringify(reply, null, 1)}`}</pre>
    </details>
  </article>
);

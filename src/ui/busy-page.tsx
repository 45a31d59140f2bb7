import { raw } from 'hono/html';
import { type AnyContext, wantsFragment } from '../platform/http.ts';
import type { Refusal } from '../platform/requests/places.ts';
import { type Region, regionOf } from '../region/current.ts';
import { stylesheetPath } from './assets.ts';
import { HelpLink } from './help-link.tsx';
import type { HelpTopic } from './help-topics.ts';
import { openingWords } from './opening-words.ts';

const words: Record<Refusal, { status: 429 | 503; title: string; text: string; help: HelpTopic }> = {
  full: {
    status: 503,
    title: 'Сейчас очень много обращений',
    text: 'Портал не успевает ответить всем сразу. Ваш запрос мы не выполняли и ничего не изменили.',
    help: 'broken',
  },
  share: {
    status: 429,
    title: 'Слишком много запросов сразу',
    text: 'Они пришли с одного адреса в сети с вами. Ваш запрос мы не выполняли и ничего не изменили.',
    help: 'too-many-requests',
  },
};

const made = new WeakMap<Region, Map<string, string>>();

/** The answer at the door of a full portal: made once for a region and then only sent. Between 5 and 14 seconds to wait, so that not all come back together. */
export async function refuse(c: AnyContext, why: Refusal): Promise<Response> {
  const region = await regionOf(c);
  const pages = made.get(region) ?? new Map<string, string>();
  made.set(region, pages);
  const fragment = wantsFragment(c);
  const key = `${why} ${fragment}`;
  const html = pages.get(key) ?? String(await (fragment ? <Words why={why} /> : <BusyPage region={region} why={why} />));
  pages.set(key, html);
  c.header('Retry-After', String(5 + Math.floor(Math.random() * 10)));
  return c.html(html, words[why].status);
}

const Words = ({ why }: { why: Refusal }) => (
  <>
    <h1>{words[why].title}</h1>
    <p>{words[why].text}</p>
    <p>Подождите полминуты и обновите страницу.</p>
    <p>Отправляли форму? Вернитесь назад и отправьте ещё раз: сохранённое на месте.</p>
    <HelpLink topic={words[why].help} />
  </>
);

const BusyPage = ({ region, why }: { region: Region; why: Refusal }) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${words[why].title} – ${region.profile.portalName}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheetPath(region)} />
      </head>
      <body>
        <main>
          <div class="in">
            <Words why={why} />
            {region.profile.support.map(channel => (
              <p>
                {channel.label}: {channel.address}, {openingWords(channel)}
              </p>
            ))}
          </div>
        </main>
      </body>
    </html>
  </>
);

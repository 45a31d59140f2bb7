import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { refusalText } from '../../files/texts.ts';
import { readForm } from '../../platform/body.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { page } from '../../ui/page.tsx';
import { isOpen } from '../application.ts';
import { cardPath } from '../card-path.ts';
import { addDocument, additionalSlots } from '../cases/add-document.ts';
import { answerRequest } from '../cases/answer-request.ts';
import { type CaseContext, loadCase, ownedBy } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { readCase } from '../cases/read-case.ts';
import { showCard, within } from './card-routes.tsx';
import { type Adding, AddingPage } from './views/adding-page.tsx';

/** More documents while the case is open, and the answer to an officer's request. */
export const documentRoutes = createCitizenRouter()
  .get('/:number/documents', c => showAdding(c, 'documents'))
  .get('/:number/answer', c => showAdding(c, 'answer'))
  .post('/:number/:way{documents|answer}/files/:slot', async c => {
    const context = await caseContext(c);
    const form = await readForm(c, bodyLimit(uploadLimits(context.profile).maxBytes));
    const { number, slot, way } = c.req.param();
    const subject = found(await loadCase(context, number, ownedBy(c.get('citizen').personId)));
    const outcome = await addDocument({ ...context, env: c.env }, c.get('citizen'), subject, slot, form.file('file'));
    if (outcome.kind === 'absent') return found<Response>(null);
    if (outcome.kind === 'added') return seeOther(c, cardPath(number, way));
    return showAdding(c, way as Adding['way'], { slot, error: refusalText(outcome) });
  })
  // The address bar keeps this one after a refused file.
  .get('/:number/:way{documents|answer}/files/:slot', c => c.redirect(cardPath(c.req.param('number'), c.req.param('way'))))
  .post('/:number/answer', async c => {
    const words = (await readForm(c)).text('words').trim();
    const number = c.req.param('number');
    const context = await caseContext(c);
    const error = await answerError(c, context, words);
    if (error) return showAdding(c, 'answer', { slot: 'words', error, words });
    const outcome = await answerRequest(context, c.get('citizen'), number, words);
    if (outcome.kind === 'absent') return found<Response>(null);
    if (outcome.kind !== 'done') return showCard(c, 409);
    poke(c, outcome.announced);
    return seeOther(c, cardPath(number));
  });

const MOST_WORDS = 4000;

/** An answer is words or a file sent since the question. */
async function answerError(c: Context<CitizenEnv>, context: CaseContext, words: string): Promise<string | null> {
  if (words.length > MOST_WORDS) return `Сократите пояснение: в нём ${words.length} знаков, а помещается ${MOST_WORDS}.`;
  if (words) return null;
  const opened = found(await readCase(context, c.req.param('number') ?? '', ownedBy(c.get('citizen').personId)));
  const asked = opened.request?.askedAt ?? 0;
  return opened.files.some(file => file.createdAt >= asked) ? null : 'Загрузите файл или напишите пояснение.';
}

async function showAdding(c: Context<CitizenEnv>, way: Adding['way'], refused?: Adding['refused']) {
  const context = await caseContext(c);
  const opened = found(await readCase(context, c.req.param('number') ?? '', ownedBy(c.get('citizen').personId)));
  const { number, status } = opened.application;
  const closed = way === 'answer' ? !opened.request : !isOpen(status);
  if (closed) return refused ? showCard(c, 409) : c.redirect(cardPath(number));
  const asked = opened.request?.slots ?? [];
  const slots = additionalSlots(opened).toSorted((a, b) => Number(asked.includes(b.id)) - Number(asked.includes(a.id)));
  return page(
    c,
    {
      title: way === 'answer' ? 'Ответ на запрос' : 'Добавить документ',
      within: within(opened),
      section: 'citizen',
      status: refused ? 422 : 200,
      back: { href: cardPath(number), label: 'К заявлению' },
    },
    <AddingPage
      way={way}
      opened={opened}
      slots={way === 'answer' ? slots.filter(slot => asked.includes(slot.id) || slot.id === 'other') : slots}
      limits={uploadLimits(context.profile)}
      csrf={c.get('csrf') ?? ''}
      refused={refused}
    />,
  );
}

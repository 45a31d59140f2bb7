import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { chosenFile } from '../../files/chosen-file.ts';
import { filesDownNote } from '../../files/files-down-note.tsx';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { filesOf } from '../../files/queries.ts';
import { refusalText } from '../../files/texts.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type PostedForm, readForm } from '../../platform/requests/body.ts';
import type { SummaryError } from '../../ui/controls/error-summary.tsx';
import { page } from '../../ui/page.tsx';
import { isOpen, WORDS_LIMIT } from '../application.ts';
import { cardPath } from '../card-path.ts';
import { additionalSlots } from '../cases/additional-slots.ts';
import { type Case, type CaseContext, loadCase, ownedBy } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { readCase } from '../cases/read-case.ts';
import { addDocument } from '../verbs/add-document.ts';
import { answerRequest } from '../verbs/answer-request.ts';
import { showCard, within } from './card-routes.tsx';
import { type Adding, AddingPage } from './views/adding-page.tsx';

/** More documents while the case is open, and the answer to an officer's request. */
export const documentRoutes = createCitizenRouter()
  .get('/:number/documents', c => showAdding(c, 'documents'))
  .get('/:number/answer', c => showAdding(c, 'answer'))
  .post('/:number/documents', async c => {
    const context = await caseContext(c);
    const form = await readForm(c, bodyLimit(uploadLimits(context.profile).maxTotalBytes));
    const number = c.req.param('number');
    const done = form.text('go') === 'done';
    const { errors, repeated } = await addChosen(c, context, form, !done);
    if (errors.length > 0 || (repeated && !done)) return showAdding(c, 'documents', { errors, repeated });
    return seeOther(c, done ? cardPath(number) : cardPath(number, 'documents'));
  })
  .post('/:number/answer', async c => {
    const context = await caseContext(c);
    const form = await readForm(c, bodyLimit(uploadLimits(context.profile).maxTotalBytes));
    const number = c.req.param('number');
    const words = form.text('words').trim();
    const { subject, ...sent } = await addChosen(c, context, form, form.text('go') === 'upload');
    // Without a button: w3m sends the form as soon as a file is named.
    const answers = form.text('go') === 'answer';
    if (sent.errors.length === 0 && answers) sent.errors.push(...(await answerErrors(context, subject, words)));
    if (!answers && sent.errors.length === 0 && !sent.repeated && !words) return seeOther(c, cardPath(number, 'answer'));
    if (!answers || sent.errors.length > 0) return showAdding(c, 'answer', { ...sent, words });
    const outcome = await answerRequest(context, c.get('citizen'), number, words);
    if (outcome.kind === 'absent') return found<Response>(null);
    if (outcome.kind !== 'done') return showCard(c, 409);
    poke(c, outcome.announced);
    return seeOther(c, cardPath(number));
  });

/** Adds all files chosen in a form, each for itself: a refused one leaves the others where they are. `needed`: one must be chosen. */
async function addChosen(c: Context<CitizenEnv>, context: CaseContext, form: PostedForm, needed: boolean) {
  const subject = found(await loadCase(context, c.req.param('number') ?? '', ownedBy(c.get('citizen').personId)));
  const errors: SummaryError[] = [];
  let [any, repeated] = [false, false];
  for (const { id } of additionalSlots(subject)) {
    const file = chosenFile(form, id);
    if (!file) continue;
    any = true;
    const outcome = await addDocument({ ...context, env: c.env }, c.get('citizen'), subject, id, file);
    if (outcome.kind === 'refused') errors.push({ target: id, text: refusalText(outcome) });
    repeated ||= outcome.kind === 'repeated';
  }
  if (!any && needed) errors.push({ target: subject.request?.slots[0] ?? 'other', text: refusalText({ reason: 'not-chosen' }) });
  return { subject, errors, repeated };
}

/** An answer is words or a file sent since the question. */
async function answerErrors({ db }: CaseContext, { application, request }: Case, words: string): Promise<SummaryError[]> {
  const say = (text: string) => [{ target: 'words', text }];
  if (words.length > WORDS_LIMIT) return say(`Сократите пояснение: в нём ${words.length} знаков, а помещается ${WORDS_LIMIT}.`);
  if (words) return [];
  const files = await filesOf(db, application.number);
  return files.some(file => file.createdAt >= (request?.askedAt ?? 0)) ? [] : say('Загрузите файл или напишите пояснение.');
}

async function showAdding(c: Context<CitizenEnv>, way: Adding['way'], shown: Adding['shown'] = {}) {
  const context = await caseContext(c);
  const opened = found(await readCase(context, c.req.param('number') ?? '', ownedBy(c.get('citizen').personId)));
  const { number, status } = opened.application;
  const closed = way === 'answer' ? !opened.request : !isOpen(status);
  if (closed) return c.req.method === 'POST' ? showCard(c, 409) : c.redirect(cardPath(number));
  const asked = opened.request?.slots ?? [];
  const slots = additionalSlots(opened).toSorted((a, b) => Number(asked.includes(b.id)) - Number(asked.includes(a.id)));
  return page(
    c,
    {
      title: way === 'answer' ? 'Ответ на запрос' : 'Добавить документ',
      within: within(opened),
      section: 'citizen',
      status: shown.errors?.length ? 422 : 200,
      back: { href: cardPath(number), label: 'К заявлению' },
    },
    <>
      {await filesDownNote(c)}
      <AddingPage
        way={way}
        opened={opened}
        profile={context.profile}
        slots={way === 'answer' ? slots.filter(slot => asked.includes(slot.id) || slot.id === 'other') : slots}
        limits={uploadLimits(context.profile)}
        csrf={c.get('csrf') ?? ''}
        shown={shown}
      />
    </>,
  );
}

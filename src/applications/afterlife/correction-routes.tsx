import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { mistakePage, proofPage } from '../../catalogue/correction.ts';
import { selectApplicationDocuments } from '../../documents/queries.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import { chosenFile } from '../../files/chosen-file.ts';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { refusalText } from '../../files/texts.ts';
import { type FieldError, summaryOf } from '../../forms/field-error.ts';
import { inputNames } from '../../forms/field-values.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../../forms/raw-values.ts';
import { now } from '../../platform/clock.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { randomId } from '../../platform/ids.ts';
import { found } from '../../platform/problems.ts';
import { readBatch } from '../../platform/read-batch.ts';
import { readForm } from '../../platform/requests/body.ts';
import { localDate } from '../../region/zone.ts';
import type { SummaryError } from '../../ui/controls/error-summary.tsx';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { assembleCase, type Case, caseStatements, ownedBy } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { correctDocument } from './correct-document.ts';
import { CorrectionPage } from './views/correction-page.tsx';

const [slot] = proofPage.slots;

/** «Исправить ошибку в документе»: what is wrong, how it should be, and a file that shows it when there is one. */
export const correctionRoutes = createCitizenRouter()
  .get('/:number/correction', async c => {
    const { subject, document } = await standing(c);
    return show(c, subject, document, { values: {}, errors: [], beside: [], once: randomId() });
  })
  .post('/:number/correction', async c => {
    const context = await caseContext(c);
    const form = await readForm(c, bodyLimit(uploadLimits(context.profile).maxBytes));
    const { subject, document } = await standing(c);
    if (!document || !slot) return show(c, subject, document, { values: {}, errors: [], beside: [], once: '' });
    const values = rawValues(form, inputNames(mistakePage.fields));
    const key = /^[\w-]{22}$/.exec(form.text('key'))?.[0] ?? randomId();
    const today = localDate(context.profile.timeZone, now());
    const { answers: mistake, errors } = parseFields(mistakePage.fields, values, { today, answers: {} });
    const again = (wrong: SummaryError[], beside = wrong) =>
      show(c, subject, document, { values: showable(values), errors: wrong, beside, once: key });
    if (errors.length > 0) return again(summaryOf(errors), besideOf(errors));
    const asked = { mistake, slot, key, file: chosenFile(form, slot.id) };
    const outcome = await correctDocument({ ...context, env: c.env }, c.get('citizen'), subject, document, asked);
    if (outcome.kind === 'refused') return again([{ target: slot.id, text: refusalText(outcome) }]);
    if (outcome.kind === 'submitted') poke(c, outcome.announced);
    return seeOther(c, outcome.kind === 'submitted' ? cardPath(outcome.number, 'receipt') : cardPath(outcome.number));
  });

/** The application with the document that may be corrected: the last approval in force, of a body of the region. */
async function standing(c: Context<CitizenEnv>): Promise<{ subject: Case; document: DocumentRow | undefined }> {
  const context = await caseContext(c);
  const number = c.req.param('number') ?? '';
  const { db } = context;
  const { documents, ...read } = await readBatch(db, {
    documents: selectApplicationDocuments(db, number),
    ...caseStatements(db, number, ownedBy(c.get('citizen').personId)),
  });
  const subject = found(await assembleCase(context, read));
  const ours = subject.service.decidedBy !== 'external';
  return {
    subject,
    document: ours ? documents.findLast(each => each.kind === 'approval' && each.status === 'valid') : undefined,
  };
}

/** `beside` are the same errors as they stand at their fields, where the label is read already. */
type Shown = { values: RawValues; errors: SummaryError[]; beside: SummaryError[]; once: string };

const besideOf = (errors: FieldError[]): SummaryError[] => errors.map(({ target, message }) => ({ target, text: message }));

async function show(c: Context<CitizenEnv>, subject: Case, document: DocumentRow | undefined, shown: Shown) {
  const { profile } = await caseContext(c);
  const { number } = subject.application;
  const status = shown.errors.length > 0 ? 422 : !document && c.req.method === 'POST' ? 409 : 200;
  return page(
    c,
    {
      title: 'Исправить ошибку в документе',
      within: subject.service.title,
      section: 'citizen',
      status,
      back: document
        ? { href: `/cabinet/documents/${document.id}`, label: 'К документу' }
        : { href: cardPath(number), label: 'К заявлению' },
    },
    <CorrectionPage
      number={number}
      service={subject.service}
      document={document}
      maxBytes={uploadLimits(profile).maxBytes}
      csrf={c.get('csrf') ?? ''}
      {...shown}
    />,
  );
}

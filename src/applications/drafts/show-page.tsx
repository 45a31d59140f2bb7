import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { openNames } from '../../files/open-names.ts';
import { shownSlots } from '../../forms/complete.ts';
import { differences } from '../../forms/differences.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { FilesForm } from '../../forms/files-form.tsx';
import { type JourneyPage, journey, previousPage } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { initialValues } from '../../forms/prefill.ts';
import { QuestionsForm } from '../../forms/questions-form.tsx';
import type { RawValues } from '../../forms/raw-values.ts';
import { RepeatList } from '../../forms/repeat-list.tsx';
import { now } from '../../platform/clock.ts';
import { localDate } from '../../region/zone.ts';
import { page } from '../../ui/page.tsx';
import type { CaseContext } from '../cases/case.ts';
import { changingQuery, isChanging } from './changing.ts';
import { type Draft, keptPage } from './draft.ts';
import { draftPath, stepWords } from './draft-path.ts';
import { prefillFrom } from './prefill.ts';
import { ConflictNote } from './views/conflict-note.tsx';
import { ListChangedNote } from './views/list-changed-note.tsx';

/** What a failed or conflicting save shows again: the errors and what was typed. */
export type Shown = { errors?: FieldError[]; values?: RawValues; version?: number; conflict?: boolean; repeated?: boolean };

/** One page of a draft, as it is kept or as it was just typed. */
export async function showPage(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: JourneyPage,
  { errors = [], values, version, conflict, repeated }: Shown = {},
): Promise<Response> {
  const previous = previousPage(journey(draft.form, draft.answers), entry.path);
  const back = isChanging(c.req.url)
    ? { href: draftPath(draft.row.id, 'check'), label: 'К проверке ответов' }
    : previous
      ? { href: draftPath(draft.row.id, previous.path), label: 'Назад' }
      : { href: '/cabinet', label: 'Личный кабинет' };
  const common = {
    action: draftPath(draft.row.id, entry.path) + changingQuery(c.req.url),
    csrf: c.get('csrf') ?? '',
    errors,
    step: stepWords(draft, entry.path),
  };
  const status: 200 | 409 | 422 = conflict ? 409 : errors.length > 0 ? 422 : 200;
  const title = entry.kind === 'item' ? `${entry.page.itemTitle} ${entry.item + 1}` : entry.page.title;
  const options = { title, within: draft.service.title, section: 'citizen' as const, status, back };
  if (entry.kind === 'files') return page(c, options, await filesForm(c, context, draft, entry, { ...common, repeated }));
  if (entry.kind === 'list')
    return page(
      c,
      options,
      <>
        {conflict && <ListChangedNote />}
        {repeatList(draft, entry, common)}
      </>,
    );
  const kept = keptPage(draft, entry.page.id, entry.item);
  const known = await prefillFrom(c.get('citizen').keys, draft.sealedProfile, context.profile);
  const { fields } = entry.page;
  const initial = initialValues(fields, kept?.stored ?? null, known);
  const answers = liveAnswers(draft.form, draft.answers);
  const asked = { today: localDate(context.profile.timeZone, now()), answers };
  return page(
    c,
    options,
    <>
      {conflict && <ConflictNote different={differences(fields, initial.values, values ?? {}, asked)} />}
      <QuestionsForm
        {...common}
        page={entry.page}
        item={entry.item}
        answers={answers}
        version={version ?? kept?.version ?? 0}
        values={values ?? initial.values}
        sources={values ? {} : initial.sources}
      />
    </>,
  );
}

type Common = { action: string; csrf: string; errors: FieldError[]; step: string };

async function filesForm(
  c: Context<CitizenEnv>,
  { profile }: CaseContext,
  draft: Draft,
  entry: JourneyPage & { kind: 'files' },
  common: Common & { repeated?: boolean },
) {
  const named = await openNames(c.get('citizen').keys, draft.files);
  const slots = shownSlots(entry.page, liveAnswers(draft.form, draft.answers));
  const filesIn = (slot: string) =>
    named
      .filter(file => file.slot === slot)
      .map(({ id, name, size }) => ({ id, name, bytes: size, href: draftPath(draft.row.id, 'files', id) }));
  return (
    <FilesForm
      {...common}
      page={entry.page}
      slots={slots}
      uploads={Object.fromEntries(slots.map(slot => [slot.id, filesIn(slot.id)]))}
      maxBytes={profile.policies.upload.maxBytes}
      removeAction={(slot, file) => draftPath(draft.row.id, entry.path, 'files', slot, file, 'removal')}
    />
  );
}

function repeatList(draft: Draft, entry: JourneyPage & { kind: 'list' }, common: Common) {
  const items = draft.pages.filter(kept => kept.page === entry.page.id).toSorted((a, b) => a.item - b.item);
  return (
    <RepeatList
      {...common}
      page={entry.page}
      items={items.map(({ stored, version, complete }) => ({
        answers: 'answers' in stored ? stored.answers : {},
        version,
        unfinished: !complete,
      }))}
      itemHref={item => draftPath(draft.row.id, entry.page.id, String(item + 1))}
      removeAction={item => draftPath(draft.row.id, entry.page.id, String(item + 1), 'removal')}
    />
  );
}

import type { Field } from '../../../forms/definition.ts';
import { keptValues } from '../../../forms/field-values.ts';
import type { Other } from '../../../forms/stored-page.ts';
import { openQuestions } from '../../../forms/two-windows.ts';
import { WindowsForm } from '../../../forms/windows-form.tsx';
import { now } from '../../../platform/clock.ts';
import { localDate, localTime } from '../../../region/zone.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { CaseContext } from '../../cases/case.ts';
import { type Draft, keptPage } from '../draft.ts';
import { askedOf } from '../save-answers.ts';
import type { Common, Shown } from '../shown.ts';
import { writeWindow } from '../window.ts';

type Place = { page: string; item: number; fields: Field[]; title: string };

/** The choice between what two windows answered to one page; null when there is nothing to choose. */
export function windowsContent(
  context: CaseContext,
  draft: Draft,
  { page, item, fields, title }: Place,
  common: Common,
  shown: Shown,
) {
  const kept = keptPage(draft, page, item);
  if (!kept?.stored.others?.length) return null;
  const questions = openQuestions(fields, keptValues(fields, kept.stored), kept.stored.others, askedOf(context, draft));
  if (questions.length === 0) return null;
  const { timeZone } = context.profile;
  const said = (from: 'kept' | Other) => {
    if (from === 'kept') return `сохранено${shown.here ? ' в другом окне' : ''} ${whenWords(kept.savedAt, timeZone)}`;
    return from.by === shown.here ? 'здесь вы написали' : `написано в другом окне ${whenWords(from.at, timeZone)}`;
  };
  return (
    <WindowsForm
      {...common}
      title={title}
      questions={questions}
      said={said}
      picked={shown.picked ?? {}}
      version={writeWindow(kept.version, shown.here)}
      itemId={kept.stored.id}
    />
  );
}

/** «в 14:20», with the day when it is not today. */
export function whenWords(at: number, timeZone: string): string {
  const day = localDate(timeZone, at);
  const time = `в ${localTime(timeZone, at)}`;
  return day === localDate(timeZone, now()) ? time : `${formatDay(day)} ${time}`;
}

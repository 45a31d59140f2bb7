import { casesOf, heading } from '../../../catalogue/bodies/cases.ts';
import { startNames } from '../../../catalogue/texts.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import type { Case } from '../../cases/case.ts';
import { collectionPlace } from '../../cases/collection-place.ts';
import { dayWords } from '../due-words.ts';

type Props = { subject: Case; profile: RegionProfile };

/** What follows on an application that was sent, step by step, each with its term, and where the answer comes. */
export function WhatNext({ subject, subject: { application, service }, profile }: Props) {
  const place = collectionPlace(application, profile);
  const { outside } = service;
  return (
    <>
      <h2>Что будет дальше</h2>
      <ol>
        <li>Сотрудник проверит документы. Если чего-то не хватит, мы напишем вам.</li>
        <li>
          {outside ? `Потом передаст заявление в ${casesOf(outside).to}` : 'Потом ведомство примет решение и подготовит документ'}
          . {term(subject, profile)}
        </li>
        {outside && (
          <li>
            {heading(outside)} пришлёт своё решение: {outside.deadline.number}{' '}
            {dayWords(outside.deadline.number, outside.deadline.unit)} со дня, когда там приняли заявление.
          </li>
        )}
        <li>Ответ появится в разделе «Документы» и на странице заявления. Мы пришлём SMS, а на подтверждённую почту письмо.</li>
        {place && <li>Когда документ будет готов, возьмите паспорт и приходите за бумажным: {place}.</li>}
      </ol>
    </>
  );
}

/** The day once it is known; before, how the law counts. */
function term({ application: { dueAt }, service: { deadline } }: Case, { timeZone }: RegionProfile): string {
  if (dueAt !== null) return `Последний день: ${formatDate(localDate(timeZone, dueAt))}`;
  const { number, unit, from } = deadline;
  return `Срок: ${number} ${dayWords(number, unit)} ${startNames[from]}.`;
}

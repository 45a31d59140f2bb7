import { channelWords, statusWords } from '../../applications/texts.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { Tag } from '../../ui/tag.tsx';
import { deadlineWords } from '../deadline-words.ts';
import type { QueueEntry } from '../queue.ts';
import { staffStatus } from '../texts.ts';

export type QueueTableProps = {
  entries: QueueEntry[];
  profile: RegionProfile;
  now: number;
  titleOf(entry: QueueEntry): string;
};

/** A row a case: how much time is left, whose it is and where it stands. */
export const QueueTable = ({ entries, ...row }: QueueTableProps) => (
  <section class="scroll" tabindex={0} aria-label="Заявления">
    <table>
      <caption>Сначала те, у которых срок ближе</caption>
      <thead>
        <tr>
          {['Срок', 'Номер', 'Услуга', 'Заявитель', 'Откуда', 'Исполнитель', 'Статус'].map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <QueueRow entry={entry} {...row} />
        ))}
      </tbody>
    </table>
  </section>
);

function QueueRow({ entry, profile, now, titleOf }: Omit<QueueTableProps, 'entries'> & { entry: QueueEntry }) {
  const deadline = deadlineWords(profile, entry, now);
  return (
    <tr>
      <td data-is="Срок" class={deadline.late ? 'late' : undefined}>
        {deadline.text}
        {deadline.note && (
          <>
            <br />
            {deadline.note}
          </>
        )}
      </td>
      <th scope="row">
        <a href={`/staff/cases/${entry.application}`}>{entry.application}</a>
      </th>
      <td data-is="Услуга">{titleOf(entry)}</td>
      <td data-is="Заявитель">
        <bdi>{entry.applicant}</bdi>
      </td>
      <td data-is="Откуда">{channelWords[entry.channel as keyof typeof channelWords]}</td>
      <td data-is="Исполнитель">{entry.assignee ?? 'нет'}</td>
      <td data-is="Статус">
        <Tag tone={statusWords[entry.status].tone}>{staffStatus(entry.status)}</Tag>
      </td>
    </tr>
  );
}

import { casesOf } from '../../../catalogue/bodies/cases.ts';
import type { OutsideBody } from '../../../catalogue/service.ts';
import { startNames } from '../../../catalogue/texts.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { cardPath } from '../../card-path.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { decidedWords } from '../decided-words.ts';
import { dayWords, dueWords } from '../due-words.ts';
import { outsideDue } from '../outside-due.ts';

type Props = { opened: OpenedCase; profile: RegionProfile; now: number };

/** When the decision comes or came, by which rule, and the way to every day that was counted. */
export function DueNote({ opened, profile, now }: Props) {
  const { application, service, outside } = opened;
  const body = service.outside;
  const words =
    application.status === 'external' && body && outside
      ? outsideDue(profile, body, outside, now)
      : (decidedWords(profile, opened) ?? dueWords(profile, service, application, now));
  const { number, unit, from } = service.deadline;
  return (
    <>
      <h2>Срок</h2>
      {words && (
        <p>
          <strong>{words}</strong>
        </p>
      )}
      <p class="meta">
        По закону: {number} {dayWords(number, unit)} {startNames[from]}
        {body && `, чтобы проверить и передать. У ${casesOf(body).of} после этого ${termOf(body)}`}.
      </p>
      <p>
        <a href={cardPath(application.number, 'deadline')}>Как посчитали срок по дням</a>
      </p>
    </>
  );
}

const termOf = ({ deadline: { number, unit } }: OutsideBody) => `${number} ${dayWords(number, unit)}`;

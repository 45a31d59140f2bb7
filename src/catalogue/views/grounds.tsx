import type { AskGround, Ground, Service } from '../service.ts';
import { termWords } from './service-words.ts';
import { Unverified } from './unverified.tsx';

/** When an application is not taken, refused, or needs more: each with what to do and where it is written. */
export function AllGrounds({ service: { intakeRefusal, refusal, askMore } }: { service: Service }) {
  const none = ![...intakeRefusal, ...refusal, ...askMore].some(ground => ground.verified);
  return (
    <>
      {none && <p class="hint">Статьи законов ниже записаны по памяти и ещё не сверены с источником.</p>}
      <h3>Когда не примут заявление</h3>
      <Grounds grounds={intakeRefusal} mark={!none} />
      <h3>Когда откажут и что делать</h3>
      <Grounds grounds={refusal} mark={!none} />
      <h3>Что могут попросить ещё</h3>
      <Grounds grounds={askMore} mark={!none} />
    </>
  );
}

/** `mark` tells at each ground whether its article was read; otherwise one sentence above has told it of all. */
const Grounds = ({ grounds, mark }: { grounds: (Ground | AskGround)[]; mark: boolean }) => (
  <ul class="roomy">
    {grounds.map(ground => (
      <li>
        <strong>{ground.text}</strong> {'remedy' in ground ? ground.remedy : waiting(ground)}
        <br />
        <span class="meta">
          {ground.article}
          {mark && <Unverified verified={ground.verified} />}
        </span>
      </li>
    ))}
  </ul>
);

const waiting = (ground: AskGround): string =>
  [
    `Ждём ${termWords({ number: ground.waitDays, unit: ground.unit })}.`,
    ground.stopsClock ? 'Срок решения на это время останавливается.' : 'Срок решения не останавливается.',
    ground.onExpiry === 'refuse' ? 'Если ничего не придёт, откажут.' : 'Если ничего не придёт, решат по тому, что есть.',
  ].join(' ');

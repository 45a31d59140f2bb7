import type { AskGround, Ground, Service } from '../service.ts';
import { withoutAnswer } from '../texts.ts';
import { termWords } from './service-words.ts';

/** When an application is not taken, refused, or needs more: each with what to do and where it is written. */
export const AllGrounds = ({ service: { intakeRefusal, refusal, askMore } }: { service: Service }) => (
  <>
    <h3>Когда не примут заявление</h3>
    <Grounds grounds={intakeRefusal} />
    <h3>Когда откажут и что делать</h3>
    <Grounds grounds={refusal} />
    <h3>Что могут попросить ещё</h3>
    <Grounds grounds={askMore} />
  </>
);

const Grounds = ({ grounds }: { grounds: (Ground | AskGround)[] }) => (
  <ul class="roomy">
    {grounds.map(ground => (
      <li>
        <strong>{ground.text}</strong> {'remedy' in ground ? ground.remedy : waiting(ground)}
        <br />
        <span class="meta">{ground.article}</span>
      </li>
    ))}
  </ul>
);

const waiting = (ground: AskGround): string =>
  [
    `Ждём ${termWords({ number: ground.waitDays, unit: ground.unit })}.`,
    ground.stopsClock ? 'Срок решения на это время останавливается.' : 'Срок решения не останавливается.',
    withoutAnswer(ground),
  ].join(' ');

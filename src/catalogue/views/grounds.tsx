import type { AskGround, Ground } from '../service.ts';
import { termWords } from './service-words.ts';
import { Unverified } from './unverified.tsx';

/** Reasons to refuse, each with what the person can do and where it is written. */
export const Grounds = ({ grounds }: { grounds: Ground[] }) => (
  <ul>
    {grounds.map(ground => (
      <li>
        <strong>{ground.text}</strong> {ground.remedy} <Article ground={ground} />
      </li>
    ))}
  </ul>
);

/** Reasons to ask for more: whether the clock stops and how long we wait. */
export const AskGrounds = ({ grounds }: { grounds: AskGround[] }) => (
  <ul>
    {grounds.map(ground => (
      <li>
        <strong>{ground.text}</strong> {waiting(ground)} <Article ground={ground} />
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

const Article = ({ ground }: { ground: Ground | AskGround }) => (
  <span class="meta">
    {ground.article}
    <Unverified verified={ground.verified} />
  </span>
);

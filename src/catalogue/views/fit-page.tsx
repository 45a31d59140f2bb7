import type { RegionProfile } from '../../region/profile.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { Radios } from '../../ui/controls/picks.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Note } from '../../ui/note.tsx';
import { departmentsByDuty } from '../departments-of-services.ts';
import { ASKED, type Fit, type FitAnswers, nameOf, type Verdict } from '../fit.ts';
import type { Service } from '../service.ts';
import { StandingNote } from '../standing-note.tsx';
import { ApplyButton } from './apply-button.tsx';
import { Items } from './items.tsx';
import { whoDecides } from './service-words.ts';

type Props = {
  service: Service;
  fit: Fit;
  profile: RegionProfile;
  answers: FitAnswers;
  /** Names of the questions that were left without an answer. */
  missing: string[];
  verdict: Verdict | null;
};

const titles = {
  fits: 'Похоже, подходит',
  unsure: 'Похоже, подходит, но не всё известно',
  against: 'Похоже, не подходит',
};
const EMPTY = 'Выберите один ответ. Можно ответить «Не знаю».';

/** What the page is called: the question, or its answer. */
export const fitTitle = (verdict: Verdict | null): string => (verdict ? titles[verdict.kind] : 'Подхожу ли я');

/** A short check before filling in, by a plain form: what the law would say, by which article, and the way on whatever it says. */
export function FitPage({ service, fit, profile, answers, missing, verdict }: Props) {
  return (
    <>
      <ErrorSummary errors={missing.map(name => ({ target: name, text: labelOf(fit, name) }))} />
      <h1>
        {fitTitle(verdict)}: {service.title}
      </h1>
      <StandingNote service={service} timeZone={profile.timeZone} />
      {verdict ? (
        <Answer {...{ service, fit, profile, verdict }} />
      ) : (
        <p>
          Ответьте на вопросы, и мы сверим ответы с законом. Ничего не сохраняем, входить не нужно. Подать заявление можно при
          любом ответе.
        </p>
      )}
      {verdict && <h2>Изменить ответы</h2>}
      <form action={`/services/${service.slug}/fit`}>
        {fit.questions.map(({ id, label, options = [] }, i) => (
          <Radios
            id={nameOf(i)}
            name={nameOf(i)}
            label={label}
            options={options.map((option, place) => ({ label: option.label, value: String(place + 1) }))}
            value={String(options.findIndex(option => option.value === answers[id]) + 1)}
            error={missing.includes(nameOf(i)) ? EMPTY : undefined}
          />
        ))}
        <SubmitRow label="Проверить ответы" name={ASKED} value="1" />
      </form>
    </>
  );
}

const labelOf = ({ questions }: Fit, name: string): string =>
  `Нет ответа: ${questions.find((_, i) => nameOf(i) === name)?.label}`;

const Answer = ({ service, fit, profile, verdict }: Pick<Props, 'service' | 'fit' | 'profile'> & { verdict: Verdict }) => (
  <>
    <Note>
      {verdict.kind === 'against' ? <Against rules={verdict.rules} /> : <For kind={verdict.kind} />}
      {verdict.kind === 'against' && (
        <p>
          <strong>Вы всё равно можете подать заявление.</strong> Решает не эта проверка. Кто решает:{' '}
          {whoDecides(service, departmentsByDuty(profile, service.department))}
        </p>
      )}
    </Note>
    {verdict.kind !== 'against' && (
      <p class="meta">С чем сверили ответы: {[...new Set(fit.rules.map(({ article }) => article))].join('; ')}.</p>
    )}
    <ApplyButton slug={service.slug} />
  </>
);

const For = ({ kind }: { kind: 'fits' | 'unsure' }) => (
  <p>
    {kind === 'fits'
      ? 'В ваших ответах нет ничего, за что по закону отказывают. Точно скажут, когда проверят заявление.'
      : 'В ваших ответах нет ничего, за что по закону отказывают. Но где вы не знаете ответа, мы не проверили.'}
  </p>
);

const Against = ({ rules }: { rules: { because: string; article: string }[] }) => (
  <>
    <p>Вот почему:</p>
    <Items
      items={rules.map(({ because, article }) => (
        <>
          {because}. <span class="meta">{article}</span>
        </>
      ))}
    />
  </>
);

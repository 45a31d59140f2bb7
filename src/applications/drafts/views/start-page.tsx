import type { WayIn } from '../../../accounts/ways-in.ts';
import type { Service } from '../../../catalogue/service.ts';
import { closureOf } from '../../../catalogue/standing.ts';
import { StandingNote } from '../../../catalogue/standing-note.tsx';
import { now } from '../../../platform/clock.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { dateAt, formatDate, formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { counted } from '../../../ui/plural.ts';
import type { Filing } from '../../filing.ts';
import type { DraftRow } from '../draft.ts';
import { draftPath } from '../draft-path.ts';
import { FeeNote } from './fee-note.tsx';
import { FilingNote } from './filing-note.tsx';

type Props = {
  service: Service;
  drafts: DraftRow[];
  profile: RegionProfile;
  csrf: string;
  filing: Filing;
  ways: WayIn[];
  /** How many drafts one may have, when one more was refused. */
  full?: number;
};

/** What to have at hand, and the button that begins; drafts of the same service are offered first. */
export function StartPage({ service, drafts, profile, csrf, filing, ways, full }: Props) {
  const documents = service.documents.toSorted((a, b) => Number(b.required) - Number(a.required));
  return (
    <>
      <h1>{service.title}: перед началом</h1>
      {full && (
        <Note status>
          <p>
            <strong>У вас уже {counted(full, 'черновик', 'черновика', 'черновиков')}, больше начать нельзя.</strong> Все они на
            месте. Отправьте или удалите ненужный <a href="/cabinet">в кабинете</a>, потом начните снова.
          </p>
        </Note>
      )}
      <StandingNote service={service} timeZone={profile.timeZone} />
      {drafts.length > 0 && (
        <>
          <h2>У вас есть черновик</h2>
          <ul class="list">
            {drafts.map(draft => (
              <li>
                <a href={draftPath(draft.id)}>Продолжить черновик</a>
                <br />
                <span class="meta">
                  Сохранён {formatDateTime(draft.savedAt, profile.timeZone)}. Хранится до{' '}
                  {formatDate(dateAt(draft.expiresAt, profile.timeZone))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Что понадобится</h2>
      <ul>
        {documents.map(({ name, required }) => (
          <li>
            {name}
            {!required && <span class="meta"> (если есть)</span>}
          </li>
        ))}
        <li>Несколько минут. Ответы сохраняются на каждом шаге, можно прерваться и продолжить позже.</li>
      </ul>
      <FilingNote filing={filing} ways={ways} next={`/cabinet/drafts/new?service=${service.slug}`} />
      <FeeNote service={service} />
      <p>
        Черновик хранится {counted(service.retention.draftDays, 'день', 'дня', 'дней')}. Мы обрабатываем ваши данные, чтобы
        оказать услугу. Основание: закон № 152-ФЗ «О персональных данных», статья 6.{' '}
        <a href="/privacy">Подробнее о персональных данных</a>
      </p>
      {!closureOf(service.slug, now()) && <Begin service={service} csrf={csrf} again={drafts.length > 0} />}
    </>
  );
}

const Begin = ({ service, csrf, again }: { service: Service; csrf: string; again: boolean }) => (
  <PostForm action="/cabinet/drafts" csrf={csrf}>
    <input type="hidden" name="service" value={service.slug} />
    <div class="acts">
      <button type="submit" class={again ? 'quiet' : undefined}>
        {again ? 'Начать новое заявление' : 'Начать заявление'}
      </button>
    </div>
  </PostForm>
);

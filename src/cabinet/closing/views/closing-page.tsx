import type { ClosingRow } from '../../../accounts/closing/closing.ts';
import { cardPath } from '../../../applications/card-path.ts';
import type { ApplicationRow } from '../../../applications/cases/case.ts';
import { serviceTitle } from '../../../catalogue/published.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { formatDate } from '../../../ui/dates.ts';
import { counted } from '../../../ui/plural.ts';

type Props = { closing?: ClosingRow; open: ApplicationRow[]; region: RegionProfile; csrf: string };

/** What closing a cabinet means, what stands in its way, and how to change one's mind. */
export const ClosingPage = ({ closing, open, region, csrf }: Props) => (
  <>
    <h1>{closing ? 'Кабинет закрывается' : 'Закрыть кабинет'}</h1>
    {closing && <Standing closing={closing} region={region} csrf={csrf} />}
    <h2>Что удалим</h2>
    <ul>
      <li>ваш профиль, телефоны, почту и пароль;</li>
      <li>черновики и файлы в них;</li>
      <li>входы на всех устройствах и согласия.</li>
    </ul>
    <h2>Что останется</h2>
    <p>
      Поданные заявления, решения и документы хранятся столько, сколько велит закон о каждой услуге. Документы по-прежнему можно
      проверить по коду. Сохраните нужное: <a href="/cabinet/data">скачайте свои данные</a>.
    </p>
    {!closing && open.length > 0 && <InTheWay open={open} />}
    {!closing && open.length === 0 && (
      <PostForm action="/cabinet/closing" csrf={csrf}>
        <p>
          Передумать можно {counted(region.policies.closingDays, 'день', 'дня', 'дней')}. Всё это время кабинет работает как
          обычно.
        </p>
        <SubmitRow label="Закрыть кабинет" name="go" value="close">
          <a href="/cabinet/profile">Не закрывать</a>
        </SubmitRow>
      </PostForm>
    )}
  </>
);

const Standing = ({ closing, region, csrf }: { closing: ClosingRow; region: RegionProfile; csrf: string }) => (
  <>
    <p>Закроем {formatDate(localDate(region.timeZone, closing.dueAt))} До этого дня можно передумать.</p>
    <PostForm action="/cabinet/closing" csrf={csrf}>
      <SubmitRow label="Оставить кабинет" name="go" value="keep" />
    </PostForm>
  </>
);

const InTheWay = ({ open }: { open: ApplicationRow[] }) => (
  <>
    <h2>Сначала завершите заявления</h2>
    <p>По ним ещё нет решения. Дождитесь его или отзовите заявление: тогда кабинет можно будет закрыть.</p>
    <ul>
      {open.map(({ number, slug }) => (
        <li>
          <a href={cardPath(number)}>
            {serviceTitle(slug)}, заявление <span class="nb">{number}</span>
          </a>
        </li>
      ))}
    </ul>
  </>
);

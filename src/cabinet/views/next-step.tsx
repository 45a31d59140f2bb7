import type { Child } from 'hono/jsx';
import { cardPath } from '../../applications/card-path.ts';
import { draftPath } from '../../applications/drafts/draft-path.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { dateAt, formatDate } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';
import type { NextStep as Step } from '../next-steps.ts';

type Props = { step: Step; region: RegionProfile; csrf: string };

/** What waits for the person: what it is, of which service, until when, and the button that leads to it. */
export function NextStep({ step, region, csrf }: Props) {
  const day = (at: number) => formatDate(dateAt(at, region.timeZone));
  switch (step.kind) {
    case 'answer':
      return (
        <Frame step={step} what={`Нужно ваше дополнение${step.until === null ? '.' : ` до ${day(step.until)}`}`}>
          <Button step={step} href={cardPath(step.number, 'answer')} label="Ответить на запрос" />
        </Frame>
      );
    case 'choose':
      return (
        <Frame step={step} what="Выберите ответ: в двух окнах вы ответили по-разному.">
          <Button step={step} href={draftPath(step.draft)} label="Выбрать ответ" />
        </Frame>
      );
    case 'keep':
      return (
        <Frame step={step} what={`Черновик скоро удалим, он хранится до ${day(step.until)}`}>
          <Button step={step} href={draftPath(step.draft)} label="Продолжить черновик" />
        </Frame>
      );
    case 'mend':
      return (
        <Frame step={step} what="Отказано, но это можно исправить.">
          <PostForm action={cardPath(step.number, 'mending')} csrf={csrf}>
            <button type="submit" aria-label={`Исправить и подать заново: ${step.title}`}>
              Исправить и подать заново
            </button>
          </PostForm>
          <a href={cardPath(step.number)} aria-label={`Почему отказано: ${step.title}`}>
            Почему отказано
          </a>
        </Frame>
      );
    case 'go-on':
      return (
        <Frame step={step} what="Вы начали исправлять заявление.">
          <Button step={step} href={draftPath(step.draft)} label="Продолжить исправление" />
        </Frame>
      );
    case 'closing':
      return (
        <Frame step={step} what={`Кабинет закроется ${day(step.until)}`}>
          <PostForm action="/cabinet/closing" csrf={csrf}>
            <button type="submit" name="go" value="keep">
              Оставить кабинет
            </button>
          </PostForm>
          <a href="/cabinet/closing">Что будет удалено</a>
        </Frame>
      );
    case 'unmatched':
      return (
        <Frame step={step} what="Не сошлось с реестром:">
          <Button step={step} href="/cabinet/profile" label="Исправить" />
        </Frame>
      );
    case 'identity':
      return (
        <Frame step={step} what="Подтверждение личности вернули: нужно исправить и отправить снова.">
          <a class="button" href="/cabinet/identity">
            Исправить
          </a>
        </Frame>
      );
    case 'phone':
      return (
        <Frame step={step} what="Добавьте телефон: без него мы не сможем вам написать, а вы вернуть доступ.">
          <a class="button" href="/cabinet/profile/contacts/new/phone">
            Добавить телефон
          </a>
        </Frame>
      );
    case 'confirm':
      return (
        <Frame step={step} what={step.what === 'email' ? 'Подтвердите почту:' : 'Подтвердите телефон:'}>
          <Button
            step={step}
            href={`/cabinet/profile/contacts/${step.contact}`}
            label={step.what === 'email' ? 'Подтвердить почту' : 'Подтвердить телефон'}
          />
        </Frame>
      );
    case 'stale':
      return (
        <Frame
          step={step}
          what={
            step.reason === 'passport'
              ? 'Паспорт в профиле, похоже, старый: его меняют в 20 и в 45 лет.'
              : 'Проверьте свои данные: вы давно их не меняли.'
          }
        >
          <a class="button" href="/cabinet/profile">
            Проверить данные
          </a>
        </Frame>
      );
    case 'password':
      return <OldPassword csrf={csrf} />;
    case 'ready':
      return (
        <Frame step={step} what="Документ готов.">
          <Button step={step} href={cardPath(step.number)} label="Открыть заявление" />
        </Frame>
      );
  }
}

/** A reminder one may put off: nothing is closed for it. */
const OldPassword = ({ csrf }: { csrf: string }) => (
  <Note>
    <p>
      <strong>Пора сменить пароль.</strong> Вы давно его не меняли. Это не срочно: кабинет работает как раньше.
    </p>
    <div class="acts">
      <a class="button" href="/cabinet/security/password">
        Сменить пароль
      </a>
      <PostForm action="/cabinet/security/reminder" csrf={csrf}>
        <button type="submit" class="quiet">
          Напомнить через месяц
        </button>
      </PostForm>
    </div>
  </Note>
);

const Frame = ({ step, what, children }: { step: Step; what: string; children: Child }) => (
  <Note>
    <p>
      <strong>{what}</strong> {step.title}
      {'number' in step && (
        <>
          , заявление <span class="nb">{step.number}</span>
        </>
      )}
    </p>
    <div class="acts">{children}</div>
  </Note>
);

const Button = ({ step, href, label }: { step: Step; href: string; label: string }) => (
  <a class="button" href={href} aria-label={`${label}: ${step.title}`}>
    {label}
  </a>
);

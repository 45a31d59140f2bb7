import type { Context } from 'hono';
import type { AnyContext } from '../../platform/http.ts';
import { outageOf } from '../../platform/parts/outages.ts';
import type { Section } from '../../ui/nav.ts';
import { page } from '../../ui/page.tsx';
import { formatPhone } from '../../ui/phone.ts';
import { type Access, accessOf } from '../access.ts';
import type { Door } from '../doors.ts';
import type { VisitEnv } from '../visit.ts';
import { type ChallengeRow, type Channel, isSent, openPayload, type Purpose, type SentBy } from './challenge.ts';
import { recipientIn } from './recipient.ts';
import type { SpentCause } from './spent-code.ts';
import { asked } from './texts.ts';
import { CodePage } from './views/code-page.tsx';
import { SpentCodePage } from './views/spent-code-page.tsx';

/** The page of one purpose where a code is typed. */
export type CodeForm = {
  purpose: Exclude<Purpose, 'confirm-email'>;
  door: Door;
  title: string;
  /** Which part of the portal the page stands in; the public one, for who is not in yet. */
  section?(c: AnyContext): Section;
  /** Where to begin again, from the path of the page. */
  start(path: string): string;
  /** Where to turn with none of these codes. */
  helpless?: { href: string; label: string };
  /** The question to who may have an account already and only needs to come in. */
  already?: string;
};

type Shown = { error?: string; notice?: string; status?: 422 | 429 };

/** The page with the input, at `action`. */
export async function showCode(c: Context<VisitEnv>, step: CodeForm, action: string, challenge: ChallengeRow, shown: Shown = {}) {
  const access = await accessOf(c);
  const { channel } = challenge;
  const others = (await waysOfChallenge(access, challenge)).filter(way => way !== channel);
  return page(
    c,
    { title: step.title, section: sectionOf(c, step), status: shown.status ?? 200 },
    <CodePage
      title={step.title}
      action={action}
      csrf={c.get('csrf') ?? ''}
      challenge={challenge.id}
      channel={channel}
      asked={
        isSent(channel) ? `Мы отправили код из 6 цифр ${await sentTo(access, challenge)}. Он действует 10 минут.` : asked[channel]
      }
      tries={challenge.tries}
      others={others}
      error={shown.error}
      notice={shown.notice}
      delay={await delayOf(c, channel, others.find(isSent))}
      startAgain={step.start(action)}
      helpless={step.helpless}
      already={step.already === undefined ? undefined : { ask: step.already, href: step.door.signIn }}
      support={access.region.support}
    />,
  );
}

const sectionOf = (c: AnyContext, { section }: CodeForm): Section => section?.(c) ?? 'public';

/** What to do while codes come late; nothing is late that is not sent. */
async function delayOf(c: Context<VisitEnv>, channel: Channel, other: SentBy | undefined) {
  if (!isSent(channel)) return;
  const late = (await outageOf(c, channel === 'sms' ? 'sms' : 'mail')) !== null;
  return late ? delayWords(channel, other) : undefined;
}

const delayWords = (channel: SentBy, other: SentBy | undefined): string =>
  `${channel === 'sms' ? 'SMS' : 'Письма'} сейчас приходят с задержкой. ` +
  (other
    ? `Код можно получить ${other === 'email' ? 'на почту' : 'в SMS'}: кнопка ниже.`
    : 'Не пришёл за 10 минут — попросите новый код.');

/** By what a challenge may be answered. */
export async function waysOfChallenge({ ring }: Access, challenge: ChallengeRow): Promise<Channel[]> {
  switch (challenge.purpose) {
    case 'sign-in':
    case 'staff-sign-in':
    case 'step-up':
    case 'staff-step-up':
      return (await openPayload<'step-up'>(ring, challenge)).ways;
    case 'recover':
      return (await openPayload<'recover'>(ring, challenge)).ways;
    default:
      return [challenge.channel];
  }
}

/** The page of a code that can no longer be used; `path` is that of the page where a code is typed. */
export const showSpentCode = (c: Context<VisitEnv>, step: CodeForm, path: string, cause: SpentCause) =>
  page(
    c,
    { title: 'Код больше не действует', section: sectionOf(c, step), status: 410 },
    <SpentCodePage cause={cause} newest={path} startAgain={step.start(path)} signIn={step.door.signIn} />,
  );

async function sentTo({ ring }: Access, challenge: ChallengeRow): Promise<string> {
  const recipient = await recipientIn(ring, challenge);
  if (recipient.kind === 'typed')
    return recipient.contact === 'phone' ? `в SMS на телефон ${formatPhone(recipient.value)}` : `на почту ${recipient.value}`;
  // The same for everybody who types a contact: whether it is anybody's is not told.
  if (challenge.purpose === 'recover' && (await openPayload<'recover'>(ring, challenge)).stage.kind === 'contact')
    return challenge.channel === 'email' ? 'на почту, если с ней есть кабинет' : 'в SMS, если с этим телефоном есть кабинет';
  if (challenge.channel === 'email') return 'на почту, которую вы подтвердили';
  return challenge.purpose.startsWith('staff-') ? 'в SMS на рабочий телефон' : 'в SMS на телефон вашего кабинета';
}

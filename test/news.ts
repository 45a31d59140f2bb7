import { defaultProfile } from '../src/region/default-profile.ts';
import { type Sent, sentTo, waitForMessage } from './harness/outbox.ts';
import { type Portal, tick } from './harness/portal.ts';
import { setRegion } from './harness/region.ts';
import { query } from './harness/state.ts';
import { accountOf, confirmEmail, registerCitizen } from './world.ts';

/** The region tells news to so many people a minute, and to nobody twice in thirty days. */
export const newsPace = (portal: Portal, perMinute: number) => {
  const news = { perMinute, everyDays: 30 };
  return setRegion(portal, { ...defaultProfile, policies: { ...defaultProfile.policies, news } });
};

/** Somebody with a confirmed e-mail who asked for news, or did not. */
export async function reader(portal: Portal, asks = true) {
  const { visitor, person } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  if (asks) {
    await visitor.get('/cabinet/profile/consents');
    await visitor.submit({}, { form: '/consents/news' });
  }
  const [row] = query<{ id: string }>(portal, 'SELECT person_id AS id FROM accounts WHERE id = ?', accountOf(portal, visitor));
  return { visitor, person, id: row!.id };
}

const isNews = ({ text }: Sent) => text.includes('/unsubscribe/');

/** Letters of news that came to an address. */
export const newsTo = async (portal: Portal, to: string) => (await sentTo(portal, to)).filter(isNews);

/** Lets the letters on their way arrive, all of them; before that the clock may not be moved, or they are sent again. */
export async function lettersArrive(portal: Portal): Promise<void> {
  const waiting = () => query(portal, "SELECT 1 FROM outbox WHERE topic = 'news.email' AND state = 'pending'").length;
  for (const end = Date.now() + 20_000; waiting() > 0; ) {
    if (Date.now() > end) throw new Error(`${waiting()} letters of news wait`);
    await tick(portal);
    await new Promise(wake => setTimeout(wake, 100));
  }
}

/** The letter that came last. */
export const newsLetterTo = (portal: Portal, to: string) => waitForMessage(portal, to, isNews);

/** The link of a letter that stops them. */
export const stopLink = ({ text }: Sent): string => /\/unsubscribe\/\S+/.exec(text)![0];

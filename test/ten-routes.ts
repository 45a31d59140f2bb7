import { apply, fillDraft, startDraft, ticketAnswers } from './apply.ts';
import type { Portal } from './harness/portal.ts';
import { cookiesOf, newPerson, registerCitizen, registerOfficer } from './world.ts';

/** Ten pages that hold every kind of thing a page may hold, and the cookies of a browser where both sides are signed in. */
export async function tenRoutes(portal: Portal) {
  const { visitor: citizen } = await registerCitizen(portal, newPerson({ family: 'Константинопольская-Задунайская' }));
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  const number = await apply(citizen);
  await officer.get(`/staff/cases/${number}`);
  await officer.submit({}, { button: 'Взять в работу' });
  await officer.click('Запросить сведения');
  await officer.submit({ ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' }, { button: 'Запросить' });
  const draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers());
  const routes = {
    home: '/',
    services: '/services?q=билет',
    service: '/services/hunting-ticket',
    cabinet: '/cabinet',
    question: `${draft}/passport`,
    check: `${draft}/check`,
    card: `/cabinet/applications/${number}`,
    answer: `/cabinet/applications/${number}/answer`,
    // Another test may fill the department's own queue meanwhile.
    queue: '/staff/mine',
    case: `/staff/cases/${number}`,
  };
  return { routes, citizen, officer, number, draft, cookies: [...cookiesOf(portal, citizen), ...cookiesOf(portal, officer)] };
}

import { helpTitles } from '../../src/ui/help-topics.ts';
import { withFault } from '../faults/fault.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { newPerson, registerCitizen } from '../world.ts';
import type { Album } from './album.ts';

/** What anybody sees, signed in or not. */
export async function publicPages(album: Album, portal: Portal): Promise<void> {
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, {
    start: '/',
    services: '/services',
    'services: found': '/services?q=земля&category=municipal',
    'services: nothing': '/services?q=луноход',
    'service: ticket': '/services/hunting-ticket',
    'service: allowance': '/services/child-allowance',
    'service: land': '/services/land-preliminary-approval',
    'service: licence': '/services/alcohol-retail-license',
    'service: renewal': '/services/alcohol-license-renew',
    'service: entrepreneur': '/services/entrepreneur-registration',
    'services: of a municipality': '/services?municipality=00702000&topic=land',
    'services: of a municipality, none': '/services?municipality=00702000&category=state',
    'fit: questions': '/services/hunting-ticket/fit',
    'fit: yes': '/services/hunting-ticket/fit?q1=1&q2=1&q3=2&q4=2',
    'fit: no': '/services/hunting-ticket/fit?q1=2&q2=3&q3=1&q4=2',
    'fit: errors': '/services/child-allowance/fit?q1=1',
    'services: found in the help': '/services?q=забыл пароль',
    mfc: '/mfc',
    'mfc: one municipality': '/mfc?municipality=00702000',
    'mfc: application': '/mfc/application',
    help: '/help',
    'help: found': '/help?q=код',
    'help: nothing': '/help?q=луноход',
    'help: questions': '/help/faq',
    'help: safety': '/help/safety',
    'help: browsers': '/help/browsers',
    privacy: '/privacy',
    'privacy: former': '/privacy/2026-11-21',
    terms: '/terms',
    accessibility: '/accessibility',
    'accessibility: view': '/accessibility/view',
    verify: '/verify',
    'verify: empty': '/verify?code=',
    'verify: unknown': '/verify/7K3M-0QXW-1ABC-ZZZZ',
    ...Object.fromEntries(Object.keys(helpTitles).map(topic => [`help: ${topic}`, `/help/${topic}`])),
    'not found': '/nowhere',
    'sign-in: needed': '/cabinet/profile',
    'staff sign-in': '/staff',
    'invitation: unknown': '/staff/invitations/nobody',
  });
  await visitor.get('/sign-in');
  await visitor.submit({});
  album.note('sign-in: errors', visitor);
  const stale = { Origin: portal.url };
  await visitor.post('/sign-in', 'csrf=x', stale);
  album.note('stale form', visitor);
  await visitor.post('/sign-in', 'x'.repeat(70_000), stale);
  album.note('too large', visitor);
  await visitor.post('/sign-in', '{}', { ...stale, 'Content-Type': 'application/json' });
  album.note('unsupported', visitor);
}

/** Registration, and the cabinet of one who has done nothing yet; the visitor stands signed in. */
export async function comingIn(album: Album, portal: Portal, person: ReturnType<typeof newPerson>): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { register: '/register' });
  await visitor.submit({});
  album.note('register: errors', visitor);
  await visitor.get('/register');
  const typed = visitor.page.forms.find(form => form.action === '/register')!.fill(newPerson());
  await visitor.send(typed, { headers: withFault({ counter: 'fail' }) });
  album.note('down: registration', visitor);
  await visitor.get('/register');
  // Somebody else: a code still on its way to the same telephone would be taken for the next one's.
  await visitor.submit(newPerson({ family: person.family, given: person.given }));
  album.note('register: code', visitor);
  await visitor.submit({ code: '000000' });
  album.note('register: wrong code', visitor);
  const { visitor: citizen } = await registerCitizen(portal, person);
  await album.visit(citizen, {
    'cabinet: empty': '/cabinet',
    'applications: empty': '/cabinet/applications',
    'messages: empty': '/cabinet/messages',
    'documents: empty': '/cabinet/documents',
    profile: '/cabinet/profile',
    'cabinet: not found': '/cabinet/applications/99-2026-00000000-0',
  });
  return citizen;
}

// Takes the pictures of the help from a portal of its own: docs/help-pictures.md. Run by hand under Node 24 when pages change.
import { mkdir, writeFile } from 'node:fs/promises';
import { decideAgain } from '../test/afterlife.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../test/apply.ts';
import { withPage } from '../test/harness/chromium.ts';
import { codeSent } from '../test/harness/outbox.ts';
import { ownPortal } from '../test/harness/portal.ts';
import { act, take } from '../test/office.ts';
import { cookiesOf, newPerson, registerCitizen, registerOfficer } from '../test/world.ts';

const folder = new URL('../public/help/', import.meta.url).pathname;
const WIDTH = 360;
const PIXELS = 480;
const TALLEST = 420;
const SHORTEST = 200;
const QUALITIES = [50, 40];
const MOST_BYTES = 11.5 * 1024;

/** Keeps what a telephone shows of a page, from an element on. */
async function keep(page, name, from = 'main h1', height = TALLEST) {
  const tools = await page.context().newCDPSession(page);
  await page.evaluate(() => document.activeElement?.blur());
  const box = await page.locator(from).first().boundingBox();
  const top = Math.max(0, Math.floor(box.y + (await page.evaluate(() => scrollY)) - 12));
  // Blurred letters are worse than fewer of them.
  for (let tall = height; tall >= SHORTEST; tall -= 20)
    for (const quality of QUALITIES) {
      const clip = { x: 0, y: top, width: WIDTH, height: tall, scale: PIXELS / WIDTH };
      const shot = await tools.send('Page.captureScreenshot', { format: 'webp', quality, clip, captureBeyondViewport: true });
      const bytes = Buffer.from(shot.data, 'base64');
      if (bytes.length > MOST_BYTES) continue;
      await writeFile(`${folder}${name}.webp`, bytes);
      console.log(`${name}: ${Math.round((tall * PIXELS) / WIDTH)} pixels high, ${bytes.length} bytes, quality ${quality}`);
      return;
    }
  throw new Error(`${name}: more than ${MOST_BYTES} bytes`);
}

/** Pages by the name of their picture: where, from what element on, how high. */
const open = async (page, pictures) => {
  for (const [name, [path, from, height]] of Object.entries(pictures)) {
    await page.goto(portal.url + path);
    await keep(page, name, from, height);
  }
};

await mkdir(folder, { recursive: true });
const portal = await ownPortal();
const look = (visitor, use) => withPage({ width: WIDTH, height: 800, cookies: visitor && cookiesOf(portal, visitor) }, use);
const person = { ...newPerson({ family: 'Озёрная', given: 'Вера', patronymic: '' }), password: 'Tihij-bereg-2026' };

await look(null, async page => {
  await open(page, {
    search: ['/services?q=садик', 'main h1', 400],
    view: ['/accessibility/view', '#size', 340],
    recovery: ['/recovery', '#reason, legend', 380],
    signin: ['/sign-in'],
    activate: ['/activate', 'main form', 300],
    verify: ['/verify', 'main form', 300],
    register: ['/register'],
  });
  for (const name of ['family', 'given', 'phone', 'password']) await page.fill(`[name=${name}]`, person[name]);
  await page.click('main form button');
  await page.waitForSelector('#code');
  await keep(page, 'code', 'label[for=code]', 300);
  await page.fill('#code', await codeSent(portal, person.phone));
  await page.click('main form button');
  await page.waitForURL('**/cabinet');
  await open(page, {
    second: ['/cabinet/security/factors', 'main h2', 380],
    passkeys: ['/cabinet/security/passkeys', 'main h1', 230],
    identity: ['/cabinet/identity', '#own-check', 330],
    profile: ['/cabinet/profile', 'main h1', 380],
  });
  await page.goto(`${portal.url}/cabinet/drafts/new?service=hunting-ticket`);
  await page.click('text=Начать заявление');
  await page.waitForSelector('#page-form');
  await keep(page, 'form', 'main .meta', 420);
  await page.click('#page-form .acts button');
  await page.waitForSelector('#error-summary');
  await keep(page, 'errors', '#error-summary', 420);
  const draft = page.url().replace(/\/[^/]+$/, '');
  await page.goto(`${draft}/photo`);
  await keep(page, 'files', 'main h1', 260);
  await open(page, { drafts: ['/cabinet', '#drafts, main h2 >> nth=1', 300] });
});

const { visitor: citizen } = await registerCitizen(portal);
const { visitor: officer } = await registerOfficer(portal, 'nature');
const asked = await apply(citizen);
await take(officer, asked);
await act(officer, asked, 'request', { ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' });
const given = await apply(citizen);
await decideAgain(portal, officer, given, 'approval');
const waits = await apply(citizen);
const draft = await startDraft(citizen, 'hunting-ticket');
await fillDraft(citizen, await ticketAnswers());
await look(citizen, page =>
  open(page, {
    check: [`${draft}/check`],
    request: [`/cabinet/applications/${asked}/answer`],
    status: [`/cabinet/applications/${waits}`],
    withdraw: [`/cabinet/applications/${waits}/withdrawal`],
    messages: ['/cabinet/messages'],
    document: [`/cabinet/applications/${given}`],
  }),
);
await portal.stop();
process.exit(0);

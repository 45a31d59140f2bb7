// Takes the pictures of the help from a demo portal that serves: docs/help-pictures.md. Run by hand when pages change:
//   node bin/help-pictures.mjs http://localhost:8787 http://localhost:8788
import { mkdir, writeFile } from 'node:fs/promises';
import { withPage } from '../test/harness/chromium.ts';

const [portal = 'http://localhost:8787', standIns = 'http://localhost:8788'] = process.argv.slice(2);
const folder = new URL('../public/help/', import.meta.url).pathname;
const WIDTH = 360;
const PIXELS = 480;
const TALLEST = 420;
const SHORTEST = 200;
const QUALITIES = [50, 40];
const MOST_BYTES = 11.5 * 1024;

const unique = String(Date.now()).slice(-7);
const person = { family: 'Озёрная', given: 'Вера', phone: `+7900${unique}`, password: 'Tihij-bereg-2026' };

/** The newest six digits that the stand-ins got for a telephone. */
async function code(phone) {
  for (let n = 0; n < 60; n++) {
    const sent = await (await fetch(`${standIns}/outbox.json?to=${encodeURIComponent(phone)}`)).json();
    const digits = sent.flatMap(({ text }) => text.match(/\b\d{6}\b/) ?? []).at(-1);
    if (digits) return digits;
    await new Promise(wake => setTimeout(wake, 1000));
  }
  throw new Error(`no code came to ${phone}`);
}

await mkdir(folder, { recursive: true });
await withPage({ width: WIDTH, height: 800 }, async page => {
  const tools = await page.context().newCDPSession(page);
  /** Keeps what a telephone shows of a page, from an element on. */
  async function keep(name, from = 'main h1', height = TALLEST) {
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
  const open = path => page.goto(portal + path);

  await open('/services?q=садик');
  await keep('search', 'main h1', 400);
  await open('/accessibility/view');
  await keep('view', '#size', 340);
  await open('/recovery');
  await keep('recovery', '#reason, legend', 380);
  await open('/sign-in');
  await keep('signin', 'main h1', 420);
  await open('/register');
  await keep('register');
  await page.fill('[name=family]', person.family);
  await page.fill('[name=given]', person.given);
  await page.fill('[name=phone]', person.phone);
  await page.fill('[name=password]', person.password);
  await page.click('main form button');
  await page.waitForSelector('#code');
  await keep('code', 'label[for=code]', 300);
  await page.fill('#code', await code(person.phone));
  await page.click('main form button');
  await page.waitForURL('**/cabinet');
  await open('/cabinet/security/factors');
  await keep('second', 'main h2', 380);
  await open('/cabinet/identity');
  await keep('identity', '#own-check', 330);
  await open('/cabinet/profile');
  await keep('profile', 'main h1', 380);
  await open('/cabinet/drafts/new?service=hunting-ticket');
  await page.click('text=Начать заявление');
  await page.waitForSelector('#page-form');
  await keep('form', 'main .meta', 420);
  await page.click('#page-form .acts button');
  await page.waitForSelector('#error-summary');
  await keep('errors', '#error-summary', 420);
  const draft = page.url().replace(/\/[^/]+$/, '');
  await page.goto(`${draft}/photo`);
  await keep('files', 'main h1', 260);
});
process.exit(0);

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Page } from '../harness/page.ts';
import type { Portal } from '../harness/portal.ts';
import type { Reply } from '../harness/wire.ts';
import type { Seen } from './album.ts';
import { everyPage } from './every-page.ts';

type Kept = { name: string; url: string; hops: string[]; reply: Omit<Reply, 'body'>; body: string };

/**
 * `everyPage` of the portal that all files of a run share, visited by whoever asks first: half a minute of a quiet machine.
 * The pages are as they were served; who visited them is not here.
 */
export async function sharedAlbum(portal: Portal): Promise<Seen[]> {
  const file = `${portal.stateDir}/album.json`;
  const first = await mkdir(`${portal.stateDir}/album`).then(
    () => true,
    () => false,
  );
  if (first) {
    const seen = await everyPage(portal).catch(async error => {
      await writeFile(file, 'null');
      throw error;
    });
    await writeFile(`${file}.draft`, JSON.stringify(seen.map(kept)));
    await rename(`${file}.draft`, file);
    return seen;
  }
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text) return ((JSON.parse(text) as Kept[] | null) ?? failed()).map(seenOf);
    await wait(200);
  }
}

function failed(): never {
  throw new Error('the album could not be made: see the file that asked for it first');
}

const kept = ({ name, page: { url, hops, reply } }: Seen): Kept => ({
  name,
  url: url.href,
  hops,
  reply: { ...reply, body: undefined } as Omit<Reply, 'body'>,
  body: reply.body.toString('base64'),
});

const seenOf = ({ name, url, hops, reply, body }: Kept): Seen => ({
  name,
  page: new Page(new URL(url), { ...reply, body: Buffer.from(body, 'base64') }, hops),
});

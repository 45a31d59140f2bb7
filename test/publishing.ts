import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Service } from '../src/catalogue/service.ts';
import { services } from '../src/catalogue/services.ts';
import type { Field, FormPage } from '../src/forms/definition.ts';
import { admin } from './harness/admin.ts';
import { ownPortal, shiftClock } from './harness/portal.ts';
import { query } from './harness/state.ts';

export const ticket = services.find(service => service.slug === 'hunting-ticket')!;

/** The hunting ticket with a question more: the name of the dog. */
export const withDog = (title = 'Охотничий билет и собака'): Service => ({
  ...ticket,
  title,
  form: {
    pages: ticket.form.pages.map((page: FormPage) =>
      page.id === 'ticket' && page.kind === 'questions'
        ? { ...page, fields: [...page.fields, { id: 'dog', kind: 'text', label: 'Кличка собаки' } as Field] }
        : page,
    ),
  },
});

const COMMANDS = new URL('../bin/commands/', import.meta.url).href;

async function command(stateDir: string, folder: string, [name, ...args]: string[]) {
  // Files of one worker share its environment: what is set here is taken back.
  const { PORTAL_STATE, PORTAL_FROM } = process.env;
  Object.assign(process.env, { PORTAL_STATE: stateDir, PORTAL_FROM: folder });
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  try {
    const { run } = await import(/* @vite-ignore */ `${COMMANDS}service-${name}.mjs`);
    await run(args);
    return { code: 0, out: said.join('\n'), err: '' };
  } catch (error) {
    return { code: 1, out: said.join('\n'), err: (error as Error).message };
  } finally {
    log.mockRestore();
    for (const [name, value] of Object.entries({ PORTAL_STATE, PORTAL_FROM }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    // The command held this process: connections that the portal closed meanwhile are seen before the next request takes one.
    await turn();
    await turn();
  }
}

/** A portal of one's own whose admin publishes from a folder of theirs. */
export async function publishingPortal() {
  const portal = await ownPortal();
  const folder = await mkdtemp(join(tmpdir(), 'definitions-'));
  let clock = 0;
  /** A process of its own, as the admin has it: for admins at once. */
  const apart = (...args: string[]) => admin(portal, folder, 'service', ...args);
  /** The same command in this process, where it costs no start. */
  const service = (...args: string[]) => command(portal.stateDir, folder, args);
  /** As long as it may last until a change shows. */
  const later = async () => {
    clock += 5_001;
    await shiftClock(portal, clock);
  };
  return {
    portal,
    apart,
    service,
    later,
    /** Two admins who have read the same and decided each for themselves: what comes of the one who writes second. */
    async second(slug: string): Promise<string> {
      const { stateOf, write } = await import(/* @vite-ignore */ `${COMMANDS}service-state.mjs`);
      const where = { remote: false, stateDir: portal.stateDir };
      const [one, two] = [await stateOf(where, slug), await stateOf(where, slug)];
      const until = Date.now() + 3_600_000;
      await write(where, one, { deed: 'disable', set: { closed_at: Date.now(), closed_until: until, closed_reason: 'Первый' } });
      const works = { works_from: until, works_to: until + 1, works_words: 'Второй' };
      return write(where, two, { deed: 'works', set: works }).then(
        () => 'done',
        (error: Error) => error.message,
      );
    },
    /** A command that must be done; then it shows everywhere. */
    async done(...args: string[]): Promise<string> {
      const said = await service(...args);
      expect(said).toMatchObject({ code: 0, err: '' });
      await later();
      return said.out;
    },
    /** A definition in a file of the admin's. */
    async file(name: string, content: unknown): Promise<string> {
      await writeFile(`${folder}/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
      return name;
    },
    text: async (path: string) => (await fetch(portal.url + path)).text(),
    titleAt: async (path: string) => /<h1>(.*?)<\/h1>/.exec(await (await fetch(portal.url + path)).text())?.[1],
    /** The version of a draft, by its path. */
    hashOf: (draft: string) =>
      query<{ hash: string }>(portal, 'SELECT definition_hash AS hash FROM drafts WHERE id = ?', draft.split('/').pop()!)[0]
        ?.hash,
    /** The version that is tried. */
    canaryOf: async (slug: string) =>
      query<{ hash: string }>(portal, 'SELECT canary_hash AS hash FROM service_states WHERE slug = ?', slug)[0]?.hash,
    async stop() {
      await portal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A service that the build does not have: the hunting ticket under another name. */
export function newService(slug: string, title: string): Service {
  const like = withDog(title);
  return {
    ...like,
    slug,
    official: `Выдача документа «${title}»`,
    summary: `${title}: с ним можно ловить рыбу.`,
    synonyms: ['удочка'],
    refusal: like.refusal.map((ground, i) => (i === 0 ? { ...ground, text: 'Рыбы в реке нет' } : ground)),
  };
}

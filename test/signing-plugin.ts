import type { Page } from 'playwright-core';
import { toBase64 } from '../src/signatures/asn1/armour.ts';
import type { SigningPerson } from './signing.ts';

/** CryptoPro's documented objects, as far as a page needs them; the key lies with the test. */
function fakePlugin() {
  const sign = (globalThis as unknown as { signIt(content: string): Promise<string> }).signIt;
  const inDays = (days: number) => Promise.resolve(new Date(Date.now() + days * 86_400_000).toISOString());
  const certificate = (name: string, days: number) => ({
    SubjectName: Promise.resolve(`CN="${name}", SN=Ильина, C=RU`),
    ValidToDate: inDays(days),
  });
  const list = [certificate('Прошлая Вера', -1), certificate('Ильина Вера', 100)];
  const certificates = { Count: Promise.resolve(list.length), Item: (n: number) => Promise.resolve(list[n - 1]) };
  const said: { encoding?: number; content?: string; signer?: object } = {};
  const objects: Record<string, object> = {
    'CAdESCOM.Store': {
      Open: (where: number, name: string, mode: number) =>
        where === 2 && name === 'My' && mode === 2 ? Promise.resolve() : Promise.reject(new Error('another store')),
      Certificates: Promise.resolve(certificates),
    },
    'CAdESCOM.CPSigner': {
      propset_Certificate: async (chosen: object) => {
        said.signer = chosen;
      },
    },
    'CAdESCOM.CadesSignedData': {
      propset_ContentEncoding: async (encoding: number) => {
        said.encoding = encoding;
      },
      propset_Content: async (content: string) => {
        if (said.encoding !== 1) throw new Error('a text is expected before BASE64_TO_BINARY is said');
        said.content = content;
      },
      SignCades: async (_: object, kind: number, detached: boolean) => {
        if (kind !== 1 || !detached || said.signer !== list[1]) throw new Error('not what was asked for');
        return sign(said.content ?? '');
      },
    },
  };
  const plugin = Object.assign(Promise.resolve(), { CreateObjectAsync: async (name: string) => objects[name] });
  Object.assign(globalThis, { cadesplugin: plugin });
}

/** A browser whose plug-in signs by the key of this person from the next page on; without one it refuses. */
export async function withPlugin(page: Page, person?: SigningPerson): Promise<void> {
  await page.exposeFunction('signIt', async (content: string) => {
    if (!person) throw new Error('no key');
    const signature = await person.sign(new Uint8Array(Buffer.from(content, 'base64')));
    return toBase64(signature).replace(/(.{64})/g, '$1\r\n');
  });
  await page.addInitScript(fakePlugin);
}

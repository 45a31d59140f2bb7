import { sameText } from '../bytes.ts';
import { now, SECOND } from '../clock.ts';
import type { AnyContext } from '../http.ts';
import { BadRequest } from '../problems.ts';
import { readBytes } from './read-bytes.ts';

const FORM_LIMIT = 64 * 1024;
const FIELD_LIMIT = 1000;
/** After this the guard's knowledge of who sends the form is old. */
const LONG = SECOND;

/** A posted form: repeated names keep all their values; files come only from multipart. */
export type PostedForm = {
  text(name: string): string;
  all(name: string): string[];
  file(name: string): File | null;
  names(): string[];
  /** Names of the inputs of files, chosen or left empty. */
  fileNames(): string[];
};

/** A form whose token is not the session's: of another site, or of a page older than the session. */
export class StaleForm extends BadRequest {
  readonly form: PostedForm;
  constructor(form: PostedForm) {
    super(403, 'forged');
    this.form = form;
  }
}

/**
 * Reads the posted form once, after the guard knew who asks: Content-Length first, then a counted read, then the fields,
 * then the form token against the session's. When the body took long to come, the guard asks again: in the meantime the person
 * may have signed out, or an officer been disabled. Throws BadRequest (400, 403, 413, 415).
 */
export async function readForm(c: AnyContext, limit = FORM_LIMIT): Promise<PostedForm> {
  const begun = now();
  const form = await readOpenForm(c, limit);
  const token = c.get('csrf');
  if (!token || !sameText(form.text('csrf'), token)) throw new StaleForm(form);
  proven.set(c.req.raw, form);
  if (now() - begun >= LONG) await c.get('stillHere')?.();
  return form;
}

const proven = new WeakMap<Request, PostedForm>();

/** The form `readForm` gave for this request, or null. */
export const provenForm = (c: AnyContext): PostedForm | null => proven.get(c.req.raw) ?? null;

/**
 * Reads a form that changes nothing but how this browser shows pages: there is no session, so there is no token. A page of
 * another site is refused before, by its Origin (platform/security-headers.ts). Throws BadRequest (400, 413, 415).
 */
export const readOpenForm = async (c: AnyContext, limit = FORM_LIMIT): Promise<PostedForm> =>
  parse(await readBytes(c.req.raw, limit), c.req.header('Content-Type') ?? '');

async function parse(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<PostedForm> {
  if (type.startsWith('application/x-www-form-urlencoded')) return urlEncoded(bytes);
  if (!type.startsWith('multipart/form-data')) throw new BadRequest(415, 'unsupported');
  try {
    return posted([...(await new Response(bytes, { headers: { 'Content-Type': type } }).formData())]);
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    throw new BadRequest(400, 'malformed');
  }
}

function urlEncoded(bytes: Uint8Array): PostedForm {
  return posted([...new URLSearchParams(new TextDecoder().decode(bytes))]);
}

/**
 * A text as it is seen: signs that turn the direction of letters are dropped, or what a person reads before they sign would be another
 * text than its bytes. They come along unseen with what is pasted. One kind of line end is kept: text browsers and Windows send \r\n.
 */
const asSeen = (text: string) => text.replace(/\p{Bidi_Control}/gu, '').replaceAll('\r\n', '\n');

function posted(entries: [string, string | File][]): PostedForm {
  if (entries.length > FIELD_LIMIT) throw new BadRequest(400, 'too-many-fields');
  const texts = new Map<string, string[]>();
  const files = new Map<string, File>();
  for (const [name, value] of entries) {
    if (typeof value === 'string') {
      texts.set(name, [...(texts.get(name) ?? []), asSeen(value)]);
    } else files.set(name, value);
  }
  return {
    text: name => texts.get(name)?.[0] ?? '',
    all: name => texts.get(name) ?? [],
    file: name => files.get(name) ?? null,
    names: () => [...texts.keys()],
    fileNames: () => [...files.keys()],
  };
}

import type { Context } from 'hono';
import { config, keyring } from '../../platform/http.ts';
import { page } from '../../ui/page.tsx';
import type { Door } from '../doors.ts';
import { hereOf } from '../here.ts';
import { newPasskeyChallenge } from '../passkeys/passkey-challenge.ts';
import { requestOptions } from '../passkeys/passkey-options.ts';
import { passkeysReading } from '../passkeys/read-passkeys.ts';
import type { VisitEnv } from '../visit.ts';
import { proofPath } from './proven.ts';
import { titles } from './texts.ts';
import { ProofPage } from './views/proof-page.tsx';

/** The page where one proves oneself once more; `nothing` when no code can come. */
export async function showProof(
  c: Context<VisitEnv>,
  door: Door,
  next: string,
  { nothing = false, error }: { nothing?: boolean; error?: string } = {},
): Promise<Response> {
  const { sessionId, section } = hereOf(c);
  const [keys] = await passkeysReading.read(c.get('db'), sessionId, null);
  const challenge = await newPasskeyChallenge(await keyring(c), { use: 'prove', by: sessionId });
  const known = keys.map(key => key.credentialId);
  return page(
    c,
    { title: titles[door.kind].ask, section, status: error ? 422 : 200, asksKey: known.length > 0 },
    <ProofPage
      title={titles[door.kind].ask}
      action={proofPath(door)}
      csrf={c.get('csrf') ?? ''}
      next={next}
      nothing={nothing}
      signOut={door.kind === 'staff' ? '/staff/sign-out' : '/sign-out'}
      options={known.length > 0 ? requestOptions(config(c), challenge, known) : null}
      error={error}
    />,
  );
}

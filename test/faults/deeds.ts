import type { Client, Crowd, Ledger } from './crowd.ts';
import { post, taken } from './crowd.ts';

/** The number on the receipt that a submission led to. */
export const numberIn = (location: string): string => /applications\/([^/]+)\/receipt$/.exec(location)?.[1] ?? '';

/** Fills a hunting ticket, sends it, and adds a document: once. `headers` go with the submission alone. */
export async function applyOnce(who: Client, { answers, photo }: Crowd, ledger: Ledger, headers?: Record<string, string>) {
  const draft =
    taken(await post(who, '/cabinet/drafts', [['service', 'hunting-ticket']]))
      .split('/')
      .at(-1) ?? '';
  const path = `/cabinet/drafts/${draft}`;
  for (const [page, fields] of answers) {
    taken(await post(who, `${path}/${page}`, [...Object.entries(fields), ['version', '0'], ['go', 'next']]));
    ledger.saved.push({ draft, page });
    if (page !== 'passport') continue;
    taken(
      await post(who, `${path}/photo`, [
        ['file.photo', photo],
        ['go', 'upload'],
      ]),
    );
    ledger.uploaded.push(draft);
  }
  ledger.unsure.push({ who, draft });
  const number = numberIn(taken(await post(who, `${path}/submission`, [], headers)));
  ledger.unsure.splice(
    ledger.unsure.findIndex(each => each.draft === draft),
    1,
  );
  ledger.shown.push({ who, draft, number });
  if (headers) return;
  taken(await post(who, `/cabinet/applications/${number}/documents`, [['file.other', photo]]));
  ledger.uploaded.push(number);
}

/** Takes an application into work, accepts its documents and approves it; what changed meanwhile is left alone. */
export async function decideOnce(who: Client, number: string, ledger: Ledger): Promise<void> {
  const path = `/staff/cases/${number}`;
  const { visitor } = who;
  const seen = async () => /name="seen" value="(\d+)"/.exec((await visitor.get(path)).html)?.[1] ?? '';
  if ((await post(who, `${path}/taking`, [])).status !== 303) return;
  if ((await post(who, `${path}/acceptance`, [['seen', await seen()]])).status !== 303) return;
  if (
    (
      await post(who, `${path}/approval`, [
        ['seen', await seen()],
        ['words', ''],
      ])
    ).status !== 303
  )
    return;
  ledger.decided.push(number);
}

/** Everybody works until the portal is gone: citizens apply, officers decide what has come. `failed` hears of anything else that ends. */
export async function work(
  { citizens, officers, ...rest }: Crowd,
  ledger: Ledger,
  failed: (error: unknown) => void,
): Promise<void> {
  const crowd = { citizens, officers, ...rest };
  const asked = new Set<string>(ledger.decided);
  const untilGone = async (act: () => Promise<unknown>) => {
    for (;;) {
      try {
        await act();
      } catch (error) {
        if (isGone(error)) return;
        failed(error);
      }
    }
  };
  await Promise.all([
    ...citizens.map(who => untilGone(() => applyOnce(who, crowd, ledger))),
    ...officers.map(who =>
      untilGone(async () => {
        const next = ledger.shown.find(({ number }) => !asked.has(number))?.number;
        if (!next) return who.visitor.get('/staff/queue');
        asked.add(next);
        return decideOnce(who, next, ledger);
      }),
    ),
  ]);
}

/** The connection ended or was refused: nobody is there. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(String(error.code));

import { askAgain, contradictions, drain, lost } from './aftermath.ts';
import { type Crowd, emptyLedger, gather, type Ledger } from './crowd.ts';
import { applyOnce, isGone, work } from './deeds.ts';
import { mortalPortal, randomFrom } from './kill.ts';

export type Told = { rounds: number; shown: number; unsure: number; uploaded: number; decided: number; wrong: string[] };
const pause = (milliseconds: number) => new Promise(wake => setTimeout(wake, milliseconds));
const countOf = ({ shown, saved, uploaded, decided }: Ledger) => shown.length + saved.length + uploaded.length + decided.length;
const CITIZENS = 12;
const OFFICERS = 4;

/**
 * Sixteen clients apply, upload and decide; at a moment drawn from `seed` the portal is killed and started again over what it
 * left, `rounds` times. Then everything announced is done. `wrong` says in sentences what was lost or does not agree; [] is good.
 */
export async function killRounds(seed: number, rounds: number, say: (line: string) => void = () => undefined): Promise<Told> {
  const random = randomFrom(seed);
  const mortal = await mortalPortal();
  try {
    const crowd = await gather(mortal.portal, CITIZENS, OFFICERS);
    const ledger = emptyLedger();
    const told: Told = { rounds, shown: 0, unsure: 0, uploaded: 0, decided: 0, wrong: [] };
    for (let round = 1; round <= rounds; round++) {
      // Counted in what people were told and not in time: a slow machine is killed as busy as a fast one, with a number on its way.
      const deeds = countOf(ledger) + 60 + Math.floor(random() * 120);
      const fall = async () => {
        while (countOf(ledger) < deeds || ledger.unsure.length === 0) await pause(1);
        // At once, so that it is cut off for certain, or some moment later, when anything may be on its way.
        if (round % 2 === 0) await pause(random() * 15);
        mortal.kill();
      };
      const failed = (error: unknown) => told.wrong.push(`round ${round}: ${String(error)}`);
      await Promise.all([fall(), work(crowd, ledger, failed)]);
      await mortal.rise();
      const unsure = ledger.unsure.length;
      told.unsure += unsure;
      told.wrong.push(...lost(mortal.portal, ledger), ...(await askAgain(mortal.portal, ledger)));
      say(
        `round ${round}: killed after ${deeds} deeds, ${ledger.shown.length} numbers, ${unsure} unsure, ${told.wrong.length} wrong`,
      );
    }
    await drain(mortal.portal, 120_000);
    told.wrong.push(...lost(mortal.portal, ledger), ...(await contradictions(mortal.portal, crowd)));
    return { ...told, shown: ledger.shown.length, uploaded: ledger.uploaded.length, decided: ledger.decided.length };
  } finally {
    await mortal.end();
  }
}

/** The same with a portal that answers first and writes after: what it lost of what it had told. */
export async function killAfterLateWrites(): Promise<string[]> {
  const mortal = await mortalPortal();
  try {
    const crowd = await gather(mortal.portal, 4, 0);
    const ledger = emptyLedger();
    const late = { 'X-Dev': '1', 'X-Fault': JSON.stringify({ late: 500 }) };
    await Promise.all(crowd.citizens.map(who => applyUntilGone(who, crowd, ledger, late, mortal.kill)));
    await mortal.rise();
    return lost(mortal.portal, { ...ledger, uploaded: [], saved: [] });
  } finally {
    await mortal.end();
  }
}

/** Applies once; who sees the last number pulls the plug. */
async function applyUntilGone(
  who: Crowd['citizens'][number],
  crowd: Crowd,
  ledger: Ledger,
  late: Record<string, string>,
  kill: () => void,
): Promise<void> {
  try {
    await applyOnce(who, crowd, ledger, late);
    if (ledger.shown.length === crowd.citizens.length) kill();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

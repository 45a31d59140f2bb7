import { now } from '../../platform/clock.ts';

/** What is asked of the outer world, for the log: never an address with a person's number in it. */
export type Deed = 'token' | 'person' | 'contacts' | 'addresses' | 'documents' | 'kids' | 'orgs' | 'element' | 'sign' | 'probe';

/** Does a call, and tells it as one line of the log: our request's id, the deed, milliseconds, the outcome, nothing of a person. */
export async function told<T extends { status: number }>(requestId: string, deed: Deed, work: () => Promise<T>): Promise<T> {
  const began = now();
  const tell = (outcome: string) =>
    console.log(JSON.stringify({ event: 'esia-call', requestId, deed, ms: now() - began, outcome }));
  try {
    const answer = await work();
    tell(String(answer.status));
    return answer;
  } catch (error) {
    tell(error instanceof Error ? error.name : 'unknown');
    throw error;
  }
}

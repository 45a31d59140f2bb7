import type { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { newPerson, type Person, registerCitizen } from '../world.ts';
import type { Known } from './file-service.ts';

export type Applicant = { person: Person; visitor: Visitor; known: Known };

/** People who will file, a few: signing in costs more than a form. */
export const applicants = (portal: Portal, count: number): Promise<Applicant[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const { person, visitor } = await registerCitizen(portal, newPerson());
      const { family, given, patronymic } = person;
      return {
        person,
        visitor,
        known: { 'applicant.family': family, 'applicant.given': given, 'applicant.patronymic': patronymic },
      };
    }),
  );

/** Does all the work, each worker one piece after another; what failed comes as a sentence that begins with its name. */
export async function shared<Worker, Work, Done>(
  workers: Worker[],
  work: readonly Work[],
  name: (piece: Work) => string,
  act: (worker: Worker, piece: Work) => Promise<Done>,
): Promise<{ done: Done[]; failed: string[] }> {
  const left = [...work];
  const done: Done[] = [];
  const failed: string[] = [];
  await Promise.all(
    workers.map(async worker => {
      for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
        try {
          done.push(await act(worker, piece));
        } catch (error) {
          failed.push(`${name(piece)}: ${error instanceof Error ? error.message : error}`);
        }
      }
    }),
  );
  return { done, failed };
}

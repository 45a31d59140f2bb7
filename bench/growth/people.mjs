import { apply, fillDraft, startDraft, ticketAnswers } from '../../test/apply.ts';
import { query } from '../../test/harness/state.ts';
import { accept, act, take } from '../../test/office.ts';
import { registerCitizen, registerOfficer, signIn, signInOfficer } from '../../test/world.ts';

export const DEPARTMENT = 'nature';

/** Who is in it: one whose applications are copied, one who looks, some who submit, an officer; made by the real pages. */
export async function begin(portal, submitters) {
  const officer = await registerOfficer(portal, DEPARTMENT);
  const model = await registerCitizen(portal);
  const closed = await submitted(portal, model.visitor);
  await take(officer.visitor, closed);
  await accept(officer.visitor, closed);
  await act(officer.visitor, closed, 'approval');
  const open = await submitted(portal, model.visitor);
  await take(officer.visitor, open);
  const citizen = await registerCitizen(portal);
  for (let i = 0; i < 3; i++) await apply(citizen.visitor);
  const submitting = [];
  for (let i = 0; i < submitters; i++) submitting.push((await registerCitizen(portal)).person);
  return {
    templates: { closed: namesOf(portal, closed), open: namesOf(portal, open) },
    officer: officer.person,
    citizen: citizen.person,
    submitting,
  };
}

const numbers = portal => query(portal, 'SELECT number FROM applications').map(({ number }) => number);

async function submitted(portal, visitor) {
  const before = numbers(portal);
  await apply(visitor);
  return numbers(portal).find(number => !before.includes(number));
}

/** What the rows of one application are found by. */
function namesOf(portal, number) {
  const [names] = query(
    portal,
    `SELECT number, draft_id AS draft, owner_id AS person, accounts.id AS account FROM applications
     JOIN accounts ON accounts.person_id = owner_id WHERE number = ?`,
    number,
  );
  return { ...names };
}

/** The same people in a portal that was started anew, and drafts ready to be sent. */
export async function comeBack(portal, { officer, citizen, submitting }) {
  const drafts = [];
  for (const person of submitting) {
    const visitor = await signIn(portal, person);
    for (let i = 0; i < 2; i++) {
      await startDraft(visitor, 'hunting-ticket');
      await fillDraft(visitor, await ticketAnswers());
      drafts.push({ visitor, page: visitor.page });
    }
  }
  return { officer: await signInOfficer(portal, officer), citizen: await signIn(portal, citizen), drafts };
}

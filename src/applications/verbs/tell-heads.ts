import { contactsOf } from '../../accounts/contacts.ts';
import { selectHeads } from '../../accounts/heads.ts';
import { sendEmail } from '../../notifications/send-email.ts';
import { sendText } from '../../notifications/send-text.ts';
import { short } from '../../notifications/short.ts';
import type { JobContext } from '../../platform/job.ts';
import { announcement, type OutboxRow } from '../../platform/outbox.ts';
import { outbox } from '../../platform/schema.ts';
import { countLate, lateWords } from '../cases/overdue.ts';

/** Announces the morning's notice to each head of a department under an id of its own: one that fails does not repeat the others'. */
export async function tellHeads({ db, poke }: JobContext, department: string, id: string): Promise<void> {
  const [heads, [late]] = await db.batch([selectHeads(db, department), countLate(db, department)]);
  if (heads.length === 0 || !late?.late) return;
  const rows = heads.map(({ staffId, personId }) =>
    announcement('head.overdue', { department, person: personId }, `${id}-${staffId}`),
  );
  await db.insert(outbox).values(rows).onConflictDoNothing();
  poke(rows.map(row => row.id));
}

/** One head: an e-mail where there is a confirmed address, an SMS otherwise. A number of cases, nothing of anybody's. */
export async function tellHead(job: JobContext, department: string, personId: string, announced: OutboxRow): Promise<void> {
  const [{ email, phone }, [late]] = await Promise.all([
    contactsOf(job.db, job.ring, personId, 'staff'),
    countLate(job.db, department),
  ]);
  if (!late?.late) return;
  const subject = `Просрочено: ${lateWords(late.late)}`;
  const text = `${subject}.\n\nОткройте очередь и выберите «Просрочены»:\n${job.config.origin}/staff/queue?due=late\n`;
  if (email) await sendEmail(job, announced, { to: email, subject, text });
  else if (phone) await sendText(job, announced, { to: phone, text: short(subject, job.config.origin) });
}

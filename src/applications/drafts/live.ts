import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { now } from '../../platform/clock.ts';
import { localTime } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import type { SavedAnswers } from './save-answers.ts';
import { type FormWindow, writeWindow } from './window.ts';

/** Whether the script saves a page that is still being filled in: nothing is checked, nobody is led on. */
export const isLive = (c: Context<CitizenEnv>): boolean => c.req.header('X-Live') === '1';

/**
 * Answers the script that saves while a person types (public/saving.js): one sentence, and the version the form is now
 * made from. A window that has not seen another's answers keeps its version, or it would overwrite them the next time.
 */
export function sayLive(c: Context<CitizenEnv>, { profile }: CaseContext, window: FormWindow, saved: SavedAnswers) {
  if (saved.kind === 'submitted') return c.json({ said: 'Заявление уже отправлено, изменить его нельзя.' });
  if (saved.kind === 'full') return c.json({ said: 'В списке нет места для новой записи.' });
  const version = writeWindow(saved.foreign ? window.version : saved.version, window.by);
  const said = `Сохранено в ${localTime(profile.timeZone, now())}.${elsewhere(saved)}`;
  return c.json({ said, version });
}

function elsewhere({ open, taken }: SavedAnswers & { kind: 'saved' }): string {
  if (open.length > 0) return ' В другом окне ответ другой. Нажмите «Далее», чтобы выбрать.';
  return taken.length > 0 ? ' Другие ответы этой страницы изменены в другом окне.' : '';
}

import { createStaffRouter } from '../accounts/officer.ts';
import { page } from '../ui/page.tsx';
import { DeskPage } from './views/desk-page.tsx';
import { SupportPage } from './views/support-page.tsx';

/** The way in for every role: officers go on to their queue, the МФЦ and the support have places of their own. */
export const homeRoutes = createStaffRouter().get('/', async c => {
  const { role } = c.get('officer');
  if (role === 'support') return page(c, { title: 'Рабочее место поддержки', section: 'support' }, <SupportPage />);
  if (role !== 'mfc') return c.redirect('/staff/queue');
  return page(c, { title: 'Рабочее место МФЦ', section: 'desk' }, <DeskPage />);
});

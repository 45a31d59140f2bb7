import { createStaffRouter } from '../accounts/officer.ts';
import { page } from '../ui/page.tsx';
import { DeskPage } from './views/desk-page.tsx';

/** The way in for every role: officers go on to their queue, the МФЦ has no work here yet and is told so. */
export const homeRoutes = createStaffRouter().get('/', async c => {
  if (c.get('officer').role !== 'mfc') return c.redirect('/staff/queue');
  return page(c, { title: 'Рабочее место МФЦ', section: 'desk' }, <DeskPage />);
});

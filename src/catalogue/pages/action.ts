import type { QuestionsPage } from '../../forms/definition.ts';
import { choice } from '../parts/fields.ts';
import type { Action } from '../service.ts';

/** What is asked for, when one service does several things. The rest of the form may look at `action.action`. */
export const actionPage = (labels: Partial<Record<Action, string>>, title = 'Что нужно сделать'): QuestionsPage => ({
  kind: 'questions',
  id: 'action',
  title,
  fields: [choice('action', 'Что нужно сделать', labels as Record<string, string>)],
});

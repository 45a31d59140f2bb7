import { expect, test } from 'vitest';
import { draftsRoutes } from '../../src/applications/routes.ts';
import { huntingTicket } from '../../src/catalogue/nature/hunting-ticket.ts';
import { catalogueRoutes } from '../../src/catalogue/routes.tsx';
import { validateServices } from '../../src/catalogue/validate.ts';
import { validateDefinition } from '../../src/forms/validate-definition.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';

/** The words that stand in an address straight after a beginning. */
const words = (routes: { path: string }[], beginning: string) =>
  [
    ...new Set(
      routes.flatMap(({ path }) => (path.startsWith(beginning) ? (path.slice(beginning.length).split('/')[0] ?? '') : [])),
    ),
  ].filter(word => /^[a-z-]+$/.test(word));

test('a page of a form is never published under an address that a draft has already', () => {
  const taken = words(draftsRoutes.routes, '/:draft/');
  expect(taken).toContain('check');
  for (const id of taken) {
    const page = { kind: 'questions' as const, id, title: 'П', fields: [{ id: 'a', kind: 'text' as const, label: 'А' }] };
    expect(validateDefinition({ pages: [page] }), id).toEqual([`page ${id}: the id ${id} is an address of the draft`]);
  }
});

test('a service is never published under an address that the catalogue has already', () => {
  const taken = words(catalogueRoutes.routes, '/services/');
  expect(taken).toContain('suggestions');
  for (const slug of taken)
    expect(validateServices([{ ...huntingTicket, slug }], defaultProfile), slug).toEqual([
      `${slug}: the slug is an address of the catalogue`,
    ]);
});

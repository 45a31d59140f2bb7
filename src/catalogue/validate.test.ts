import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../region/default-profile.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';
import { frequent, situations } from './situations.ts';
import { validateServices } from './validate.ts';

const problemsWith = (change: Partial<Service>) => validateServices([{ ...huntingTicket, ...change }], defaultProfile);
const [ask] = huntingTicket.askMore;

describe('the definitions of services', () => {
  it('may all be published', () => {
    expect(services.length).toBeGreaterThan(4);
    expect(validateServices(services, defaultProfile)).toEqual([]);
  });

  it('are named by slugs that exist on the main page', () => {
    const slugs = services.map(service => service.slug);
    for (const slug of [...frequent, ...situations.flatMap(situation => situation.slugs)]) expect(slugs).toContain(slug);
  });

  it.each<[string, Partial<Service>, string]>([
    ['a legal basis', { law: [] }, 'hunting-ticket: no legal basis'],
    ['a known duty', { department: 'fishing' }, 'no department has the duty fishing'],
    ['a remedy', { refusal: [{ ...huntingTicket.refusal[0]!, remedy: ' ' }] }, 'definition.refusal.0.remedy is empty'],
    ['an article', { askMore: [{ ...ask!, article: '' }] }, 'definition.askMore.0.article is empty'],
    ['a ground to ask for more', { askMore: [] }, 'no ground to ask for more'],
    ['slots of the form', { askMore: [{ ...ask!, slots: ['hat'] }] }, 'names the slot hat, which is not in the form'],
    ['codes of its own', { askMore: [{ ...ask!, code: 'conviction' }] }, 'two grounds have the code conviction'],
    ['a source for what is verified', { law: [{ act: 'Закон', article: '1', verified: true }] }, 'verified without a source'],
    ['short sentences', { summary: `${'слово '.repeat(21)}.` }, 'too long: слово'],
    ['a whole form', { form: { pages: [] } }, 'form: has no pages'],
  ])('need %s', (_, change, problem) => {
    expect(problemsWith(change).join('\n')).toContain(problem);
  });

  it('have addresses of their own', () => {
    expect(validateServices([huntingTicket, huntingTicket], defaultProfile)).toContain(
      'hunting-ticket: two services have this slug',
    );
  });
});

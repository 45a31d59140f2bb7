import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../region/default-profile.ts';
import { entrepreneurRegistration } from './business/entrepreneur-registration.ts';
import { correctionOf } from './correction.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';
import { frequent, situations } from './situations.ts';
import { validateServices } from './validate.ts';

const problemsWith = (change: Partial<Service>) => validateServices([{ ...huntingTicket, ...change }], defaultProfile);
const [ask] = huntingTicket.askMore;
const [refusal] = huntingTicket.refusal;
const outside = entrepreneurRegistration.outside!;
const fee = { kopecks: 35_000, basis: 'Закон', note: 'Пошлина.', verified: false };
const external = { decidedBy: 'external' } as const;

describe('the definitions of services', () => {
  it('may all be published', () => {
    expect(services.length).toBeGreaterThan(4);
    expect(validateServices(services, defaultProfile)).toEqual([]);
  });

  it('have corrections that may be published too', () => {
    // Another body's document is corrected by that body.
    for (const service of services.filter(each => !each.outside))
      expect(validateServices([correctionOf(service)], defaultProfile)).toEqual([]);
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
    ['fields of the form', { refusal: [{ ...refusal!, fields: ['ticket', 'photo.hat'] }] }, 'names photo.hat, which is not'],
    ['codes of its own', { askMore: [{ ...ask!, code: 'conviction' }] }, 'two grounds have the code conviction'],
    ['a source for what is verified', { law: [{ act: 'Закон', article: '1', verified: true }] }, 'verified without a source'],
    ['short sentences', { summary: `${'слово '.repeat(21)}.` }, 'too long: слово'],
    ['the body that decides', { decidedBy: 'external' }, 'decided by another body, and none is named'],
    ['a known request', { ...external, outside: { ...outside, request: 'x' } }, 'no request x'],
    ['its own grounds', { ...external, outside: { ...outside, otherGround: 'x' } }, 'no ground x for what fns refuses'],
    ['a body that is known', { ...external, outside: { ...outside, code: 'x' } }, 'no body x'],
    ['a request of ours', { ...external, outside: { ...outside, request: 'toString' } }, 'no request toString'],
    ['a body of ours', { ...external, outside: { ...outside, code: 'constructor' } }, 'no body constructor'],
    ['an address of their own', { slug: 'suggestions' }, 'the slug is an address of the catalogue'],
    ['a name that no object has', { slug: 'constructor' }, 'the slug is an address of the catalogue'],
    ['actions that the form asks for', { actions: ['issue', 'renew'] }, 'the page action does not offer what actions name'],
    ['actions with their first', { actions: ['renew'] }, 'actions do not name issue'],
    ['a check that can be answered', { fit: { questions: [], rules: [] } }, 'fit: asks 0 questions'],
    [
      'the law of a check among their grounds',
      { fit: { ...huntingTicket.fit!, rules: [{ ...huntingTicket.fit!.rules[0]!, article: 'Закон Ома' }] } },
      'fit: no ground for refusal speaks of Закон Ома',
    ],
    ['a fee where an action has its own', { fees: [{ ...fee, action: 'duplicate' }] }, 'the service itself has no fee'],
    ['fees of actions they do', { fee, fees: [{ ...fee, action: 'renew' }] }, 'a fee of its own for renew, which has none'],
    ['whole kopecks', { fee, fees: [{ ...fee, action: 'renew', kopecks: 0.5 }] }, 'a fee of 0.5 kopecks'],
    ['to name the municipality', { department: 'land' }, 'the form does not ask everybody which'],
    ['short remedies', { refusal: [{ ...refusal!, remedy: `${'слово '.repeat(21)}.` }] }, 'too long: слово'],
    ['a whole form', { form: { pages: [] } }, 'form: has no pages'],
  ])('need %s', (_, change, problem) => {
    expect(problemsWith(change).join('\n')).toContain(problem);
  });

  it('are not copies with a changed title', () => {
    const renamed = { ...huntingTicket, slug: 'fishing-ticket', title: 'Рыболовный билет', official: 'Выдача билета' };
    expect(validateServices([huntingTicket, renamed], defaultProfile)).toEqual([
      'fishing-ticket: the same summary as hunting-ticket',
      'fishing-ticket: the same grounds for refusal as hunting-ticket',
      'fishing-ticket: the same form as hunting-ticket',
    ]);
  });

  it('have addresses of their own', () => {
    expect(validateServices([huntingTicket, huntingTicket], defaultProfile)).toContain(
      'hunting-ticket: two services have this slug',
    );
  });
});

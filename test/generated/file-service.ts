import type { Delivery, Service } from '../../src/catalogue/service.ts';
import type { Answers, FormDefinition } from '../../src/forms/definition.ts';
import { spellAnswers } from '../../src/forms/field-values.ts';
import { type JourneyPage, journey } from '../../src/forms/journey.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { pageOf, sendDraft, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import type { Fields } from '../harness/form.ts';
import { chance } from './chance.ts';
import { fileFor, uploadsFor } from './uploads.ts';

/** What is filed: a service, the form as the region shows it, and one way through it. */
export type Filing = { service: Service; form: FormDefinition; answers: Answers; at: number };
export type Filed = Filing & { number: string; delivery: Delivery; pages: number; seconds: number; heaviest: Weight };
/** A page of the form with what came and went for it, bytes. */
export type Weight = { path: string; bytes: number };
/** What stands in the profile of whoever files, by `page.field`, as the inputs must show it. */
export type Known = Record<string, string>;

/** Files one variant as a person would, page by page, each at the address where the definition leads; ends at the receipt. */
export async function fileService(visitor: Visitor, filing: Filing, known: Known): Promise<Filed> {
  const begun = performance.now();
  const { service, form, answers } = filing;
  await startDraft(visitor, service.slug);
  const entries = journey(form, answers);
  let heaviest: Weight = { path: '', bytes: 0 };
  for (const entry of entries) {
    await goThrough(visitor, entry, filing, known);
    const { received, sent } = visitor.page.reply;
    if (received + sent > heaviest.bytes) heaviest = { path: pageOf(visitor), bytes: received + sent };
  }
  const delivery = await chooseDelivery(visitor, filing);
  stands(visitor, 'check');
  const number = await sendDraft(visitor);
  const seconds = (performance.now() - begun) / 1000;
  return { ...filing, number, delivery, pages: entries.length + 2, seconds, heaviest };
}

/** Goes on from the start of the form until the visitor stands at the page of this path. */
export async function goTo(visitor: Visitor, path: string, filing: Filing, known: Known): Promise<void> {
  await startDraft(visitor, filing.service.slug);
  for (const entry of journey(filing.form, filing.answers)) {
    if (entry.path === path) break;
    await goThrough(visitor, entry, filing, known);
  }
  stands(visitor, path);
}

async function goThrough(visitor: Visitor, entry: JourneyPage, filing: Filing, known: Known): Promise<void> {
  // From its list one goes on to a further item by the link.
  if (entry.kind === 'item' && pageOf(visitor) === entry.page.id) await visitor.click(entry.page.addLabel);
  stands(visitor, entry.path);
  if (entry.kind === 'files') await upload(visitor, entry.page.id, filing);
  else if (entry.kind === 'list') await visitor.submit({}, { button: 'Далее' });
  else {
    const { page, item } = entry;
    expectPrefilled(visitor, page.id, known);
    await visitor.submit(typed(page.fields, filing.answers[page.id]![item]!), { button: 'Далее' });
  }
  if (visitor.page.status !== 200 || pageOf(visitor) === entry.path)
    throw new Error(`${entry.path} does not lead on: ${visitor.page.status} ${visitor.page.errors.join('; ')}`);
}

/** Answers as a person types them into the inputs. */
export const typed = (...[fields, own]: Parameters<typeof spellAnswers>): Fields =>
  Object.fromEntries(Object.entries(spellAnswers(fields, own)).map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));

async function upload(visitor: Visitor, page: string, { form, answers }: Filing): Promise<void> {
  const chosen: Fields = {};
  for (const { page: id, slot } of uploadsFor(form, answers)) if (id === page) chosen[`file.${slot.id}`] = await fileFor(slot);
  await visitor.submit(chosen);
}

async function chooseDelivery(visitor: Visitor, { service, at }: Filing): Promise<Delivery> {
  stands(visitor, 'delivery');
  const by = chance(`${service.slug}/${at}/delivery`);
  const delivery = by.pick(service.delivery);
  const office = by.pick(defaultProfile.mfc).code;
  await visitor.submit(delivery === 'mfc-paper' ? { delivery, office } : { delivery }, { button: 'Далее' });
  return delivery;
}

function expectPrefilled(visitor: Visitor, page: string, known: Known): void {
  for (const [name, value] of Object.entries(known)) {
    const [id, field = ''] = name.split('.');
    if (id !== page) continue;
    const [[, shown] = []] = visitor.page.forms.flatMap(form => form.named(field)).flatMap(control => control.entries());
    if (shown !== value) throw new Error(`${name} is not filled in from the profile: «${shown}» instead of «${value}»`);
  }
}

function stands(visitor: Visitor, path: string): void {
  if (pageOf(visitor) !== path)
    throw new Error(
      `stands at ${visitor.page.path} (${visitor.page.status}), not at ${path}: ${visitor.page.errors.join('; ') || visitor.page.h1}`,
    );
}

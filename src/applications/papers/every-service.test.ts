import { expect, test } from 'vitest';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { services } from '../../catalogue/services.ts';
import { firstMissing, shownSlots } from '../../forms/complete.ts';
import type { FormDefinition } from '../../forms/definition.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { paperParts } from '../../forms/paper/paper-parts.ts';
import { sampleAnswers } from '../../forms/paper/sample-answers.ts';
import { defaultProfile } from '../../region/default-profile.ts';

const today = '2026-11-21';
const forms = services.map(service => ({ slug: service.slug, form: regionalForm(service, defaultProfile) }));
const labels = ({ pages }: FormDefinition) =>
  pages.flatMap(page => (page.kind === 'files' ? page.slots.map(slot => slot.label) : page.fields.map(field => field.label)));

test('the empty form of every service has each of its questions, and a place for a pen', () => {
  for (const { slug, form } of forms) {
    const parts = paperParts({ form, answers: {}, way: 'written' });
    const rows = parts.flatMap(part => part.rows);
    expect(
      labels(form).filter(label => !rows.some(row => row.label === label)),
      slug,
    ).toEqual([]);
    expect(
      rows.filter(row => row.places.length === 0).map(row => row.label),
      slug,
    ).toEqual([]);
  }
});

test('the sample of every service passes the checks of its form', () => {
  for (const { slug, form } of forms) {
    const answers = sampleAnswers(form, { today, region: 'Приозёрный край' });
    const live = liveAnswers(form, answers);
    const files = form.pages.flatMap(page => (page.kind === 'files' ? shownSlots(page, live) : []));
    const counts = Object.fromEntries(files.map(slot => [slot.id, 1]));
    expect(firstMissing(form, answers, counts, { today }), slug).toBeNull();
  }
});

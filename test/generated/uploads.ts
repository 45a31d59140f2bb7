import { createCanvas } from '@napi-rs/canvas';
import { shownSlots } from '../../src/forms/complete.ts';
import type { Answers, FileSlot, FormDefinition } from '../../src/forms/definition.ts';
import { journey } from '../../src/forms/journey.ts';
import { liveAnswers } from '../../src/forms/live-answers.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import type { Upload } from '../harness/form.ts';
import { photograph, scan } from '../harness/scans.ts';

export type PlannedUpload = { page: string; slot: FileSlot };

/** A file for every slot on the way, those that must be filled before those that may be, as many as an application takes. */
export function uploadsFor(form: FormDefinition, answers: Answers): PlannedUpload[] {
  const live = liveAnswers(form, answers);
  const all = journey(form, answers).flatMap(entry =>
    entry.kind === 'files' ? shownSlots(entry.page, live).map(slot => ({ page: entry.page.id, slot })) : [],
  );
  const most = defaultProfile.policies.upload.maxFiles;
  return all.toSorted((a, b) => Number(b.slot.required) - Number(a.slot.required)).slice(0, most);
}

const kept = new Map<string, Promise<Upload>>();

/** A small real file that the slot takes: a PDF where it may be one, or a photograph, or a picture. */
export function fileFor({ types, id }: FileSlot): Promise<Upload> {
  const type = types.find(each => each === 'pdf') ?? types.find(each => each === 'jpg') ?? types.find(each => each === 'png');
  if (!type) throw new Error(`slot ${id} takes ${types.join()}: no small file is made of that yet`);
  const known = kept.get(`${type}/${id}`) ?? made(type, id);
  kept.set(`${type}/${id}`, known);
  return known;
}

const made = (type: 'pdf' | 'jpg' | 'png', id: string): Promise<Upload> => {
  if (type === 'pdf') return scan(`${id}.pdf`, id);
  return type === 'jpg' ? photograph(`${id}.jpg`, id) : picture(`${id}.png`, id);
};

async function picture(name: string, words: string): Promise<Upload> {
  const canvas = createCanvas(450, 600);
  canvas.getContext('2d').fillText(words, 40, 300);
  return { name, type: 'image/png', bytes: await canvas.encode('png') };
}

import type { PostedForm } from '../platform/requests/body.ts';

/** The name of the input of one slot in a form that carries several. */
export const inputName = (slot: string): string => `file.${slot}`;

/** The file chosen for a slot; null when its input was left empty, which a browser sends nameless and with no bytes. */
export function chosenFile(form: Pick<PostedForm, 'file'>, slot: string): File | null {
  const file = form.file(inputName(slot));
  return file && (file.size > 0 || file.name !== '') ? file : null;
}

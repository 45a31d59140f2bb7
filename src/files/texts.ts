import type { SlotRules, UploadLimits } from './limits.ts';
import type { FileType } from './recognition/recognition.ts';
import type { Refusal } from './refusal.ts';

export const typeNames: Record<FileType, string> = {
  pdf: 'PDF',
  jpg: 'JPG',
  png: 'PNG',
  doc: 'DOC',
  docx: 'DOCX',
  sig: 'SIG (электронная подпись)',
  txt: 'TXT (текст)',
};

const KEPT = 'Всё, что вы приложили и написали раньше, на месте.';

/** What happened, what is kept, what to do: the words of a refused file. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'not-chosen':
      return `Файл не выбран. ${KEPT} Укажите файл на своём устройстве и нажмите кнопку ещё раз.`;
    case 'empty':
      return `Файл пустой: в нём 0 байт. ${KEPT} Проверьте, что он открывается у вас, и приложите его ещё раз.`;
    case 'too-large':
      return `Файл больше ${fileSize(refusal.maxBytes)}: в нём ${fileSize(refusal.size)}. ${KEPT} Сожмите его или сфотографируйте с меньшим качеством.`;
    case 'wrong-type':
      return `${foundText(refusal.found)} Здесь нужен ${listOf(refusal.allowed)}. ${KEPT} Сохраните документ в нужном виде или сфотографируйте его и приложите снова.`;
    case 'damaged':
      return `Файл повреждён: он начинается как ${typeNames[refusal.type]}, но до конца не читается. ${KEPT} Откройте его у себя, сохраните заново и приложите ещё раз.`;
    case 'too-many':
      return tooMany(refusal.of, refusal.maxFiles);
    case 'total-too-large':
      return `Этот файл не приложен: вместе с ним получится больше ${fileSize(refusal.maxTotalBytes)}, а это предел для одного заявления. ${KEPT} Сожмите файл или удалите ненужный.`;
    case 'closed':
      return 'Файл не приложен: заявление уже отправлено или закрыто. Приложенное раньше на месте. Откройте заявление: там написано, что можно сделать сейчас.';
  }
}

function tooMany(of: 'slot' | 'holder', max: number): string {
  const where = of === 'slot' ? 'Здесь' : 'К заявлению';
  if (max === 1)
    return `${where} можно приложить только один файл, и он уже есть. Он на месте. Чтобы заменить его, сначала удалите прежний.`;
  return `${where} можно приложить не больше ${max} ${filesGenitive(max)}, и они уже есть. Они на месте. Чтобы приложить другой, сначала удалите ненужный.`;
}

const foundText = (found: FileType | null) =>
  found === null
    ? 'Этот файл не подходит: мы смотрим на содержимое, а не на имя, и не узнали его.'
    : `По содержимому это ${typeNames[found]}.`;

/** What a slot takes, told before choosing: «PDF, JPG или PNG, до 5 МБ. Можно добавить до 3 файлов, по одному.» */
export function slotHint(slot: Pick<SlotRules, 'types' | 'maxFiles'>, limits: Pick<UploadLimits, 'maxBytes'>): string {
  const size = `${listOf(slot.types)}, до ${fileSize(limits.maxBytes)}.`;
  return slot.maxFiles === 1 ? size : `${size} Можно добавить до ${slot.maxFiles} ${filesGenitive(slot.maxFiles)}, по одному.`;
}

/** Told beside an attached PDF with a password or a lock. */
export const ENCRYPTED_NOTE =
  'Этот PDF защищён. Если он открывается только с паролем, приложите копию без пароля: сотрудник не сможет его прочитать.';

/** Told beside a picture that is too small for its slot: a warning, never a refusal. */
export const smallNote = ({ width, height }: { width: number | null; height: number | null }): string =>
  `Снимок маленький: ${width}×${height}. Ведомство может не прочитать его. Можно оставить или переснять.`;

/** «340 КБ», «5 МБ», «5,1 МБ»: rounded up, so that a file over the limit never looks equal to it. */
export function fileSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} КБ`;
  return `${String(Math.ceil((bytes * 10) / (1024 * 1024)) / 10).replace('.', ',')} МБ`;
}

function listOf(types: readonly FileType[]): string {
  const names = types.map(type => typeNames[type]);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} или ${names.at(-1)}`;
}

const filesGenitive = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? 'файла' : 'файлов');

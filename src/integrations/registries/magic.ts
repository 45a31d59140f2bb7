import { addressItems } from './directory.ts';
import { type Finding, type QuestionKind, writeFinding } from './question.ts';
import type { Teller } from './told.ts';
import { toldTo } from './told-facts.ts';
import { textIn } from './xml.ts';

/** The ИНН that ФНС finds for everybody whose passport it knows. */
const INN = '500100732259';

/** Who has one of these СНИЛС is answered so by every registry that tells. */
const tellingNumbers = {
  '08765430300': 'ответит о другом человеке',
  '00000060006': 'не найден',
  '00000060007': 'реестр откажется отвечать',
  '00000060009': 'реестр думает, пока вы не ответите за него',
};

/** What by itself decides how a registry answers, shown on the page; anything else fits. */
export const magicNumbers: Record<QuestionKind, Record<string, string>> = {
  snils: {
    '08765430300': 'не сойдётся: СНИЛС другого человека',
    '00000060006': 'не найден',
    '00000060007': 'реестр откажется отвечать',
    '00000060008': 'сообщение сломается по пути, второе дойдёт так же',
    '00000060009': 'реестр думает, пока вы не ответите за него',
  },
  passport: {
    '000001': 'недействителен',
    '000002': 'не найден',
    '000003': 'реестр откажется отвечать',
    '000009': 'реестр думает, пока вы не ответите за него',
  },
  inn: { '000002': 'такого паспорта ФНС не знает' },
  address: { 'чего нет в справочнике': 'не найден' },
  policy: tellingNumbers,
  schools: tellingNumbers,
  houseAccount: tellingNumbers,
};

const reject = (code: string) => ({
  messageType: 'RejectMessage',
  rejects: [{ code, description: 'Запрос не может быть исполнен' }],
});
const error = () => ({
  messageType: 'ErrorMessage',
  fault: { code: 'SMEV-102', description: 'Ошибка форматно-логического контроля' },
});

/** An adapter's message with a finding. */
export const primaryMessage = (kind: QuestionKind, outcome: Finding['outcome'], more: Omit<Finding, 'outcome'> = {}) => ({
  messageType: 'PrimaryMessage',
  responseContent: { content: { messagePrimaryContent: { any: writeFinding(kind, { outcome, ...more }) } } },
});

/** How a registry answers a question at once; null when it takes its time. */
export function magicAnswer(kind: QuestionKind, xml: string): object | null {
  switch (kind) {
    case 'snils':
      return bySnils(textIn(xml, 'Snils') ?? '');
    case 'passport':
      return byPassport(textIn(xml, 'Number') ?? '');
    case 'inn':
      return textIn(xml, 'Number') === '000002'
        ? primaryMessage('inn', 'absent')
        : primaryMessage('inn', 'match', { value: INN });
    case 'address': {
      const [found] = addressItems(textIn(xml, 'AddressText') ?? '');
      return found ? primaryMessage('address', 'match', { value: found.object_guid }) : primaryMessage('address', 'absent');
    }
    case 'policy':
    case 'schools':
    case 'houseAccount':
      return byTeller(kind, xml);
  }
}

function byTeller(kind: Teller['kind'], xml: string): object | null {
  const snils = textIn(xml, 'Snils') ?? '';
  if (snils === '00000060009') return null;
  if (snils === '00000060007') return reject('NO_DATA');
  if (snils === '00000060006') return primaryMessage(kind, 'absent');
  return primaryMessage(kind, 'match', { told: toldTo(kind, xml, snils === '08765430300') });
}

function bySnils(snils: string): object | null {
  if (snils === '00000060009') return null;
  if (snils === '00000060008') return error();
  if (snils === '00000060007') return reject('NO_DATA');
  if (snils === '00000060006') return primaryMessage('snils', 'absent');
  return primaryMessage('snils', snils === '08765430300' ? 'differs' : 'match');
}

function byPassport(number: string): object | null {
  if (number === '000009') return null;
  if (number === '000003') return reject('NO_DATA');
  if (number === '000002') return primaryMessage('passport', 'absent');
  return primaryMessage('passport', number === '000001' ? 'differs' : 'match');
}

import { sha256, toHex } from '../platform/bytes.ts';
import { bareCode, foreignSign, READABLE_LENGTH } from '../platform/readable-code.ts';

/** What is wrong with a typed text before anything is looked up; undefined for what may be a code. */
export function verifyCodeProblem(typed: string): string | undefined {
  const letters = [...bareCode(typed)];
  if (letters.length === 0) return 'Введите код: он стоит под словами «Как проверить документ».';
  // A letter and the fifteen digits of an application: a random code looks so once in a billion. Further decisions add «/2».
  const number = /^([РОПАPOA]?)\d{15}(\/\d+)?$/.exec(letters.join(''));
  if (number) return `Это номер ${number[1] ? 'документа' : 'заявления'}, а нужен код из ${READABLE_LENGTH} знаков под QR-кодом`;
  if (letters.length !== READABLE_LENGTH) return `В коде ${READABLE_LENGTH} знаков, у вас ${letters.length}`;
  const foreign = foreignSign(typed);
  return foreign && `Знака «${foreign}» в коде не бывает: сверьте его с документом`;
}

/** The hash by which a document is found; `code` as `newReadableCode` and `readReadableCode` give it. */
export const verifyHash = async (code: string): Promise<string> => toHex(await sha256(`document:${code}`));

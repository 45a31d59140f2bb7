import type { Refused } from '../../centres/check-signature.ts';

/** What is no refused signature: it was not looked into, is no signature, or waits for a list and will do as it is. */
type NoRefusal = 'too-large' | 'not-a-signature' | 'list-awaited';

/** Why a signature was not accepted, as the journal keeps it. */
export type Refusal =
  | Exclude<Refused['kind'], NoRefusal>
  | 'organisation'
  | 'nameless'
  | 'wrong-snils'
  | 'other-snils'
  | 'other-applicant';

/** The same in words, to stand after «Подпись не принята:». */
export const refusalWords: Record<Refusal, string> = {
  'other-content': 'подписан другой файл',
  'several-signers': 'в файле несколько подписей',
  'weak-algorithm': 'она сделана старым способом, которому верить нельзя',
  'algorithm-not-allowed': 'такой вид подписи портал не принимает',
  'no-signer-certificate': 'в ней нет сертификата',
  'no-content': 'в ней нет файла, который вы подписали',
  broken: 'она повреждена',
  expired: 'срок сертификата истёк',
  'not-yet-valid': 'сертификат ещё не начал действовать',
  'unknown-issuer': 'центра, который выдал сертификат, нет в списке аккредитованных',
  'centre-suspended': 'центр, который выдал сертификат, больше не аккредитован',
  'unknown-condition': 'в сертификате есть условие, которое портал не умеет проверить',
  'wrong-usage': 'сертификат выдан не для подписи',
  revoked: 'сертификат отозван',
  'revocation-unknown': 'портал не узнал, не отозван ли сертификат',
  organisation: 'в сертификате нет человека, это печать организации',
  nameless: 'в сертификате нет СНИЛС или имени',
  'wrong-snils': 'в сертификате ошибка в СНИЛС',
  'other-snils': 'СНИЛС в сертификате не тот, что в кабинете',
  'other-applicant': 'СНИЛС в сертификате не тот, что в заявлении',
};

/** Whether a reason is one that the journal keeps. */
export const isRefusal = (kind: string): kind is Refusal => Object.hasOwn(refusalWords, kind);

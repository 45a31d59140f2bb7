import type { SessionRow } from '../sessions/session.ts';

const ways: Record<SessionRow['authentication'], string> = {
  password: 'паролем',
  esia: 'через Госуслуги',
  signature: 'электронной подписью',
  passkey: 'ключом входа',
  activation: 'кодом из МФЦ',
  recovery: 'после восстановления доступа',
};

const seconds: Record<SessionRow['secondFactor'], string> = {
  none: '',
  sms: ' и кодом из SMS',
  email: ' и кодом из почты',
  app: ' и кодом из приложения',
  'recovery-code': ' и запасным кодом',
  passkey: '',
};

/** «паролем и кодом из SMS»: how a session began, after «вошли». */
export const beganWith = ({ authentication, secondFactor }: Pick<SessionRow, 'authentication' | 'secondFactor'>): string =>
  `${ways[authentication]}${seconds[secondFactor]}`;

import { demoCitizens, demoOfficers } from '../../dev/people.ts';

const person = ({ family, given, phone, email, password, about }) =>
  `  ${`${given} ${family}`.padEnd(24)}${phone}  ${email.padEnd(30)}${password.padEnd(20)}${about}`;

/** What `npm start` says when everything answers: addresses, people with passwords, what to try first. */
export const welcome = ({ url, standInsUrl, smtpPort, stateDir }) => `
Портал        ${url}            the portal
Сотрудникам   ${url}/staff      for officers
Заглушки      ${standInsUrl}            stand-ins: every e-mail and SMS sent is there
Почта         localhost:${smtpPort}                  mail (SMTP)
Данные        ${stateDir}

Граждане (citizens): телефон, почта, пароль
${demoCitizens.map(person).join('\n')}
Сотрудники (officers):
${demoOfficers.map(person).join('\n')}

Что попробовать (try first):
  1. ${url}/services/hunting-ticket: войдите как ${demoCitizens[0].given} и подайте заявление.
     Код из СМС лежит на ${standInsUrl}. Sign in and apply; codes are at the stand-ins.
  2. ${url}/staff: войдите как ${demoOfficers[0].given} и решите его. Sign in as the officer and decide.
  3. ${url}/cabinet/documents: скачайте готовый документ. Download the result.

Ctrl-C останавливает всё. Stops everything.
`;

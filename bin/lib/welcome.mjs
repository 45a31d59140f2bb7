import { demoCitizens, demoOfficers } from '../../dev/people.ts';

const person = ({ family, given, phone, email, password, about }) =>
  `  ${`${given} ${family}`.padEnd(24)}${phone}  ${email.padEnd(30)}${password.padEnd(20)}${about}`;

// The officers' door knows telephones alone.
const officer = ({ family, given, phone, password, about }) =>
  `  ${`${given} ${family}`.padEnd(24)}${phone}  ${password.padEnd(20)}${about}`;

const place = (name, address, words) => `${name.padEnd(14)}${address.padEnd(32)}  ${words}`;

/** What `npm start` says when everything answers: addresses, people with passwords, what to try first. */
export const welcome = ({ url, standInsUrl, smtpPort, stateDir }) => `
${place('Портал', url, 'the portal')}
${place('Сотрудникам', `${url}/staff`, 'for officers')}
${place('Заглушки', standInsUrl, 'stand-ins: every e-mail and SMS sent')}
${place('Почта (SMTP)', `localhost:${smtpPort}`, 'mail')}
${place('Данные', stateDir, 'data')}

Граждане (citizens): телефон, почта, пароль
${demoCitizens.map(person).join('\n')}
Сотрудники (officers): телефон, пароль
${demoOfficers.map(officer).join('\n')}

Что попробовать (try first):
  1. ${url}/services/hunting-ticket
     Подайте заявление, войдя как ${demoCitizens[0].given} ${demoCitizens[0].family}. Код из СМС: ${standInsUrl}/outbox
     Apply, signed in as the first citizen. Codes from SMS are at the stand-ins.
  2. ${url}/staff
     Войдите как ${demoOfficers[0].given} ${demoOfficers[0].family} и решите его. Sign in as the first officer and decide.
  3. ${url}/cabinet/documents
     Скачайте готовый документ. Download the result.
  4. ${standInsUrl}/centre
     Выдайте себе электронную подпись и войдите с ней. Issue yourself a signature and enter by it.

Ctrl-C останавливает всё. Ctrl-C stops everything.
`;

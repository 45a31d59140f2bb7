import { magicNumbers } from '../src/integrations/sms/stand-in.tsx';
import { Layout } from './layout.tsx';

/** How to speak with the SMS gateway, and the numbers that fail on demand. */
export function SmsPage() {
  return (
    <Layout title="Шлюз СМС">
      <p>
        <code>POST /sms/send</code> с заголовком <code>Authorization: Bearer …</code> и телом JSON{' '}
        <code>{'{"to": "+79…", "text": "…", "key": "…"}'}</code>. Ответ 200 и <code>{'{"id": "…"}'}</code>. С тем же ключом придёт
        тот же id, а вторая СМС не уйдёт. В одной СМС 70 знаков кириллицы, в каждой из нескольких – 67.
      </p>
      <table>
        <caption>Номера, на которых шлюз нарочно ошибается</caption>
        <thead>
          <tr>
            <th scope="col">Номер</th>
            <th scope="col">Что происходит</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(magicNumbers).map(([number, meaning]) => (
            <tr>
              <td>{number}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

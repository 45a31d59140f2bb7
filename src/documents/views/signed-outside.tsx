import { Facts } from '../../ui/facts.tsx';
import type { OutsideFile } from '../document.ts';

/** Who signed a file that the portal only passes on, and by what anybody sees that it was not changed on the way. */
export const SignedOutside = ({ outside: { body, signedBy, sha256, fingerprint } }: { outside: OutsideFile }) => (
  <>
    <h2>Кто подписал файл</h2>
    <p>
      Файл подписала {body}. Портал проверил подпись и передал файл без изменений. У того, что вы скачали, контрольная сумма
      должна быть такой же.
    </p>
    <Facts
      facts={[
        { term: 'Подписал', value: signedBy },
        { term: 'Контрольная сумма файла, SHA-256', value: <Hex>{sha256}</Hex> },
        { term: 'Отпечаток ключа подписи, SHA-256', value: <Hex>{fingerprint}</Hex> },
      ]}
    />
  </>
);

/** In fours, so that a long number breaks on a narrow screen and can be compared by eye. */
const Hex = ({ children }: { children: string }) => <>{children.match(/.{1,8}/g)?.join(' ')}</>;

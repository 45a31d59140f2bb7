import { magicWidths } from '../src/integrations/face/stand-in.tsx';
import { Layout } from './layout.tsx';

/** How to speak with the service that compares faces, and the photographs it answers otherwise. */
export function FacePage() {
  return (
    <Layout title="Сравнение лиц">
      <p>
        <code>POST /face/compare</code> с заголовком <code>Authorization: Bearer …</code> и двумя частями формы:{' '}
        <code>document</code> и <code>photo</code>, JPEG или PNG. Ответ 200 и{' '}
        <code>{'{"verdict": "same" | "different" | "unsure", "likeness": 0…1}'}</code>. Снимки не хранятся. Лица здесь никто не
        сравнивает: ответ зависит от ширины фотографии в точках, обычно – «один человек».
      </p>
      <table>
        <caption>Ширина фотографии, при которой ответ другой</caption>
        <thead>
          <tr>
            <th scope="col">Точек</th>
            <th scope="col">Что происходит</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(magicWidths).map(([width, meaning]) => (
            <tr>
              <td>{width}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

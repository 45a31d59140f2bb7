import { PAGE, type Sheet, TEXT_WIDTH } from '../../../documents/pdf/sheet.ts';
import type { Paper } from '../paper.ts';
import type { PaperStyles } from './styles.ts';

/** How many centres a paper names; where there are more, the portal tells the rest. */
const MOST = 24;

/** The end of a paper: date and signature, what to take along, and where to come. */
export function drawEnd(sheet: Sheet, { kind, bring, centres }: Paper, styles: PaperStyles): void {
  const { head, body, soft, rule } = styles;
  if (kind !== 'sample') {
    sheet.keep(60);
    sheet.space(22);
    const half = TEXT_WIDTH / 2 - 10;
    for (const [i, word] of ['Дата', 'Подпись'].entries()) {
      const x = PAGE.left + i * (half + 20);
      sheet.line(word, body, x, sheet.y);
      sheet.page.drawRectangle({ x: x + 50, y: sheet.y - body.leading, width: half - 50, height: 0.6, color: rule });
    }
    sheet.y -= body.leading;
  }
  sheet.keep(70);
  sheet.space(16);
  sheet.text('Что взять с собой', head);
  for (const each of bring) sheet.text(`– ${each}`, body);
  sheet.keep(70);
  sheet.space(12);
  sheet.text('Куда отнести', head);
  sheet.text('Подойдёт любой МФЦ. Сотрудник посмотрит паспорт и отправит заявление при вас.', body);
  for (const { name, address, hours, phone } of centres.slice(0, MOST)) {
    sheet.keep(body.leading + soft.leading);
    sheet.text(`${name}: ${address}`, body);
    sheet.text(`${hours}, ${phone}`, soft);
  }
}

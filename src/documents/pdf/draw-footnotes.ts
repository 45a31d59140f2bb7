import { forceOf, type IssuedContent } from '../document.ts';
import { SUBSTITUTE } from './readable.ts';
import { PAGE, type Sheet, type Style } from './sheet.ts';

/** The foot of every page: number, legal force, page of pages, and what the substitute means where it was needed. */
export function drawFootnotes(sheet: Sheet, issued: IssuedContent, style: Style): void {
  const pages = sheet.doc.getPages();
  const { number, content } = issued;
  const substituted = style.face.readable(JSON.stringify(issued)).includes(SUBSTITUTE);
  for (const [i, page] of pages.entries()) {
    sheet.page = page;
    const left = content.demo ? `№\u00a0${number}. ${forceOf(content)}` : `№\u00a0${number}`;
    const right = `Страница ${i + 1} из ${pages.length}`;
    sheet.line(left, style, PAGE.left, 44);
    sheet.line(right, style, PAGE.width - PAGE.right - style.face.width(right, style.size), 44);
    if (substituted)
      sheet.line(
        `${SUBSTITUTE} – знак, которого нет в шрифте файла. Точное написание – в личном кабинете.`,
        style,
        PAGE.left,
        57,
      );
  }
}

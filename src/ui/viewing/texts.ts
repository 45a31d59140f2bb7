import type { ViewPart, ViewWord } from '../view.ts';

export const partNames: Record<ViewPart, string> = {
  size: 'Размер букв',
  scheme: 'Цвета',
  letters: 'Расстояние между буквами',
  lines: 'Расстояние между строками',
  font: 'Шрифт',
  images: 'Изображения',
  version: 'Лёгкая версия',
};

/** What stands on each button; '' is the ordinary choice. */
export const wordNames: { [Part in ViewPart]: Record<ViewWord<Part>, string> } = {
  size: { '': '100 %', s150: '150 %', s200: '200 %', s300: '300 %' },
  scheme: {
    '': 'Обычные',
    bw: 'Чёрным по белому',
    wb: 'Белым по чёрному',
    blue: 'Тёмно-синим по голубому',
    beige: 'Коричневым по бежевому',
    brown: 'Зелёным по тёмно-коричневому',
  },
  letters: { '': 'Обычное', l1: 'Увеличенное', l2: 'Большое' },
  lines: { '': 'Обычное', h1: 'Увеличенное', h2: 'Большое' },
  font: { '': 'Без засечек', serif: 'С засечками' },
  images: { '': 'Показывать', grey: 'Чёрно-белые', nopics: 'Не показывать' },
  version: { '': 'Обычная', light: 'Лёгкая' },
};

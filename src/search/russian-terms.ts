import { stemmer } from '@orama/stemmers/russian';

// Words that stand in every question and say nothing about the service.
const EMPTY = new Set(
  'а без бы в вам ваш вы где для до если есть ещё же за и из или им их к как какие какой когда ко кто куда ли мне мой можно мы на над надо нам не нет но нужен нужна нужно о об от оформить по под при про с свой себе сейчас со та так такое тоже то только у уже хочу чего что чтобы эта это я'
    .split(' ')
    .map(fold),
);

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

/** The term of an index or a question: folded (ё is е) and cut to its Russian stem; null for a word that says nothing. */
export function russianTerm(word: string): string | null {
  const folded = fold(word);
  return folded === '' || EMPTY.has(folded) ? null : stemmer(folded);
}

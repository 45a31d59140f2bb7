const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** «gjcj,bt» typed with the keyboard left in Latin is «пособие». */
export const inRussianLayout = (text: string): string =>
  Array.from(text.toLowerCase(), letter => {
    const at = LATIN.indexOf(letter);
    return at === -1 ? letter : (RUSSIAN[at] ?? letter);
  }).join('');

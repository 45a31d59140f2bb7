/**
 * What to say of a name with a word in which Latin letters stand among Russian ones; null when each word is of one script.
 * A Latin name is somebody's name; «Mарфа» with a Latin M is a slip nobody sees, and no registry finds her.
 */
export function mixedScript(name: string, what = 'имени'): string | null {
  const mixed = (name.normalize().match(/\p{L}+/gu) ?? []).filter(word => /\p{Script=Cyrillic}/u.test(word));
  const latin = [...new Set(mixed.join('').match(/\p{Script=Latin}/gu))];
  if (latin.length === 0) return null;
  const letters = latin.length === 1 ? 'латинская буква' : 'латинские буквы';
  return `В ${what} ${letters} ${latin.join(', ')}. Напишите русскими буквами.`;
}

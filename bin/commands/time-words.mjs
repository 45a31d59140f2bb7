/** «3 ч 20 мин» from milliseconds: the two greatest units. */
export function timeWords(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60];
  if (days > 0) return `${days} дн ${hours} ч`;
  if (hours > 0) return `${hours} ч ${minutes} мин`;
  return minutes > 0 ? `${minutes} мин` : `${seconds} с`;
}

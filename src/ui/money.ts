const NBSP = '\u00a0';

/** «65 000», «1 234,5»: groups of three with no-break spaces, a comma before the fraction. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** «65 000 ₽» or «1 234,50 ₽» from whole kopecks. */
export function formatMoney(kopecks: number): string {
  const rest = Math.abs(kopecks % 100);
  const roubles = formatNumber(Math.trunc(kopecks / 100));
  const sign = kopecks < 0 && kopecks > -100 ? '−' : '';
  return `${sign}${roubles}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}${NBSP}₽`;
}

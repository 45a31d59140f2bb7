import { otherPrices, priceWords } from './price-words.ts';
import type { Service } from './service.ts';

/** What other actions of the service cost: «Получить дубликат: 350 ₽». Nothing where all cost the same. */
export function OtherPrices({ service }: { service: Pick<Service, 'fees' | 'form'> }) {
  const prices = otherPrices(service);
  return prices.length === 0 ? null : (
    <ul>
      {prices.map(fee => (
        <li>
          {fee.label}: <strong>{priceWords(fee)}</strong>. {fee.note} <span class="meta">{fee.basis}</span>
        </li>
      ))}
    </ul>
  );
}

import { OtherPrices } from '../../../catalogue/other-prices.tsx';
import { feeFor, priceWords } from '../../../catalogue/price-words.ts';
import type { Service } from '../../../catalogue/service.ts';

type Props = {
  service: Pick<Service, 'fee' | 'fees' | 'form'>;
  /** What was asked for, when it is known: its own price may be another. */
  action?: unknown;
};

/** What the service costs and by which article, before anything is sent; nothing for a free one. */
export function FeeNote({ service, action }: Props) {
  const fee = feeFor(service, action);
  return (
    fee && (
      <>
        <h2>Пошлина</h2>
        <p>
          <strong>{priceWords(fee)}</strong>. {fee.note}
          <br />
          <span class="meta">{fee.basis}</span>
        </p>
        {action === undefined && <OtherPrices service={service} />}
      </>
    )
  );
}

import type { Service } from '../../../catalogue/service.ts';
import { formatMoney } from '../../../ui/money.ts';

/** What the service costs and by which article, before anything is sent; nothing for a free one. */
export const FeeNote = ({ service: { fee } }: { service: Pick<Service, 'fee'> }) =>
  fee && (
    <>
      <h2>Пошлина</h2>
      <p>
        <strong>{fee.kopecks === 0 ? 'Бесплатно' : formatMoney(fee.kopecks)}</strong>. {fee.note}
        <br />
        <span class="meta">{fee.basis}</span>
      </p>
    </>
  );

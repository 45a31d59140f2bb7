/** 152-ФЗ ст. 6 ч. 1 п. 4 [K]: the processing is needed to provide services, so consent is neither asked nor implied. */
export const NeedsNoConsent = () => (
  <p>
    Эти данные нужны, чтобы оказывать вам услуги. Поэтому отдельное согласие не требуется: закон № 152-ФЗ, статья 6, часть 1,
    пункт 4. <a href="/privacy">Как мы храним персональные данные</a>
  </p>
);

import type { Service } from '../../../catalogue/service.ts';
import { SavedLine } from '../../../forms/saved-line.tsx';
import type { Office } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { Radios } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { deliveryWords } from '../../texts.ts';

type Values = { delivery: string; office: string };
type Props = {
  service: Service;
  offices: Office[];
  values: Values;
  errors: Partial<Values>;
  action: string;
  csrf: string;
  step: string;
  version: string;
};

/** How the result is received, from what the service offers. */
export function DeliveryPage({ service, offices, values, errors, action, csrf, step, version }: Props) {
  const summary = Object.entries(errors).map(([target, text]) => ({ target, text }));
  return (
    <>
      <ErrorSummary errors={summary} />
      <p class="meta">{step}</p>
      <h1>Как получить результат</h1>
      <PostForm action={action} csrf={csrf} id="page-form">
        <input type="hidden" name="version" value={version} />
        <Radios
          id="delivery"
          name="delivery"
          label="Куда отправить результат"
          value={values.delivery}
          error={errors.delivery}
          options={service.delivery.map(value => ({ value, ...deliveryWords[value] }))}
        />
        {service.delivery.includes('mfc-paper') && (
          <Radios
            id="office"
            name="office"
            label="Какой МФЦ"
            hint="Нужно, только если выбрали «На бумаге в МФЦ»."
            value={values.office}
            error={errors.office}
            optional
            options={[
              // Chosen from the start: lynx sends the first radio when none is.
              { value: '', label: 'МФЦ не нужен' },
              ...offices.map(office => ({ value: office.code, label: office.name, hint: office.address })),
            ]}
          />
        )}
        <SubmitRow label="Далее" name="go" value="next">
          <button type="submit" class="quiet" name="go" value="exit">
            Сохранить и выйти
          </button>
        </SubmitRow>
        <SavedLine />
      </PostForm>
    </>
  );
}

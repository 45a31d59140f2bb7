import { SubmitRow } from '../../ui/controls/submit-row.tsx';

type Props = { label?: string; upload?: boolean };

/** The main button comes first, so that Enter presses it; «Сохранить и выйти» keeps what is typed without checking it. */
export const GoButtons = ({ label = 'Далее', upload }: Props) => (
  <SubmitRow label={label} name="go" value="next">
    {upload && (
      <>
        <button type="submit" class="quiet" name="go" value="upload">
          Загрузить
        </button>{' '}
      </>
    )}
    <button type="submit" class="quiet" name="go" value="exit">
      Сохранить и выйти
    </button>
  </SubmitRow>
);

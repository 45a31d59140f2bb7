import { SubmitRow } from '../../ui/controls/submit-row.tsx';

/** The main button comes first, so that Enter presses it; «Сохранить и выйти» keeps what is typed without checking it. */
export const GoButtons = ({ label = 'Далее' }: { label?: string }) => (
  <SubmitRow label={label} name="go" value="next">
    <button type="submit" class="quiet" name="go" value="exit">
      Сохранить и выйти
    </button>
  </SubmitRow>
);

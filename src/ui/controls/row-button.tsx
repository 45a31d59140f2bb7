/** The quiet button at the end of a row of filters or of a search. */
export const RowButton = ({ label }: { label: string }) => (
  <div class="field">
    <button type="submit" class="quiet">
      {label}
    </button>
  </div>
);

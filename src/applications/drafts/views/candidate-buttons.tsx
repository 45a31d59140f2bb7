/** Those the profile knows, by whom the form may be filled in with one press; `place` names one of them when the form comes back. */
export const CandidateButtons = ({ candidates }: { candidates: { name: string; place: number }[] }) =>
  candidates.length === 0 ? null : (
    <>
      {/* Enter in an answer presses the first button of its form: «Далее», and nobody's name. */}
      <span class="vh" aria-hidden="true">
        <button type="submit" name="go" value="next" tabindex={-1}>
          Далее
        </button>
      </span>
      <p>Можно не писать, а взять из профиля:</p>
      <p class="acts">
        {candidates.map(({ name, place }) => (
          <>
            <button type="submit" class="quiet" name="go" value={`fill:${place}`}>
              Подставить: <bdi>{name}</bdi>
            </button>{' '}
          </>
        ))}
      </p>
    </>
  );

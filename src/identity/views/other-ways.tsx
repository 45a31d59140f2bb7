/** The ways beside the portal's own check. МФЦ needs neither a camera nor a computer. */
export const OtherWays = () => (
  <section aria-labelledby="other-ways">
    <h2 id="other-ways">Другие способы</h2>
    <ul class="list">
      <li>
        <a href="/mfc">В МФЦ с паспортом</a>
        <br />
        <span class="meta">Сотрудник сверит документы при вас. Камера и компьютер не нужны.</span>
      </li>
    </ul>
  </section>
);

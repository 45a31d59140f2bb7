/** For whom an officer of a МФЦ fills in: so that two visitors are never mixed. */
export const VisitorLine = ({ name }: { name: string }) => (
  <aside class="visitor" aria-label="Посетитель">
    <div class="in">
      Заявление за посетителя: <bdi>{name}</bdi>
    </div>
  </aside>
);

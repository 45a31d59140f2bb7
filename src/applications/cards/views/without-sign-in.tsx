import type { StatusLinks } from '../status-link.ts';

/** The links that need no sign-in, with who can open them. `origin`: the address is written out, for paper. */
export const WithoutSignIn = ({ links, origin }: { links: StatusLinks; origin?: string }) => (
  <>
    <p>
      <a href={links.status}>Статус по ссылке без входа</a>: одна строка, откроется на любом телефоне.
    </p>
    {origin && <p>{`${origin}${links.status}`}</p>}
    <p>
      <a href={links.calendar}>Сроки для календаря</a>: добавьте адрес этой ссылки в календарь, и даты будут меняться сами.
    </p>
    <p class="meta">
      По этим ссылкам статус увидит каждый, кому вы их дадите. Там номер, статус и даты. Имени, услуги и документов там нет.
    </p>
  </>
);

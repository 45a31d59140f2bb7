import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Region } from '../region/current.ts';
import { scriptPath, stylesheetPath } from './assets.ts';
import { isForStaff, type NavItem, navigation, type Section } from './nav.ts';
import { openingWords } from './opening-words.ts';

type ShellProps = {
  region: Region;
  title: string;
  section: Section;
  path: string;
  back?: { href: string; label: string };
  csrf: string | null;
  children: Child;
};

/** The whole HTML document: skip link, banner, header, main, footer. */
export function Shell({ region, title, section, path, back, csrf, children }: ShellProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="ru">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={stylesheetPath(region)} />
          <script src={scriptPath()} defer />
        </head>
        <body>
          <div>
            <a class="skip" href="#main">
              К содержанию
            </a>
          </div>
          {region.profile.demo && (
            <aside class="demo" aria-label="Предупреждение">
              <div class="in">Учебный портал: край вымышлен, данные ненастоящие.</div>
            </aside>
          )}
          <Header region={region} section={section} path={path} csrf={csrf} />
          <main class={isForStaff(section) ? 'dense' : undefined}>
            {/* w3m finds no anchor in an element as young as main. */}
            <div class="in" id="main" tabindex={-1}>
              {back && (
                <a class="back" href={back.href}>
                  {back.label}
                </a>
              )}
              {children}
            </div>
          </main>
          <Footer region={region} />
        </body>
      </html>
    </>
  );
}

/** `page` on the page of the item itself, `true` inside its part of the portal. */
function currentIn(items: NavItem[], path: string): (item: NavItem) => 'page' | 'true' | undefined {
  const within = items.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const nearest = within.toSorted((a, b) => b.href.length - a.href.length)[0];
  return item => (item !== nearest ? undefined : item.href === path ? 'page' : 'true');
}

function Header({ region, section, path, csrf }: Pick<ShellProps, 'region' | 'section' | 'path' | 'csrf'>) {
  const current = currentIn(navigation[section], path);
  return (
    <header>
      <div class="in">
        <b>
          <a href={isForStaff(section) ? '/staff' : '/'}>
            <svg width="30" height="34" viewBox="0 0 30 34" aria-hidden="true">
              {raw(region.profile.coatOfArms)}
            </svg>
            {region.profile.name}. {isForStaff(section) ? 'Для сотрудников' : 'Услуги'}
          </a>
        </b>
        <nav aria-label="Разделы">
          <ul>
            {navigation[section].map(item => (
              <li>
                <a href={item.href} aria-current={current(item)}>
                  {item.label}
                </a>
              </li>
            ))}
            {csrf && section !== 'public' && (
              <li>
                <form method="post" action={isForStaff(section) ? '/staff/sign-out' : '/sign-out'}>
                  <input type="hidden" name="csrf" value={csrf} />
                  <button type="submit" class="link">
                    Выйти
                  </button>
                </form>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Footer({ region }: { region: Region }) {
  return (
    <footer>
      <div class="in">
        {region.profile.support.map(channel => (
          <p>
            {channel.label}: {channel.address}, {openingWords(channel)}
          </p>
        ))}
        <p>
          <a href="/accessibility">Доступность</a> · <a href="/privacy">Персональные данные</a> ·{' '}
          <a href="/verify">Проверка подлинности</a>
        </p>
      </div>
    </footer>
  );
}

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Region } from '../region/current.ts';
import {
  checkingScriptPath,
  icon,
  passkeyScriptPath,
  savingScriptPath,
  scriptPath,
  sessionScriptPath,
  signingScriptPath,
  stylesheetPath,
  viewSheetPath,
} from './assets.ts';
import { Fold } from './fold.tsx';
import { isForStaff, type NavItem, navigation, type Section } from './nav.ts';
import { openingWords } from './opening-words.ts';
import { SessionLine } from './session-line.tsx';
import { hasImages, isLight, isRestyled, type View, viewClass } from './view.ts';
import { VIEW_PATH, ViewForm, viewAddress } from './viewing/view-form.tsx';
import { VisitorLine } from './visitor-line.tsx';

type ShellProps = {
  region: Region;
  title: string;
  section: Section;
  path: string;
  back?: { href: string; label: string };
  csrf: string | null;
  view: View;
  /** The address of this page, to come back to from the settings of the view. */
  here: string;
  /** When the session ends if nothing is done, ms. */
  sessionEnds?: number;
  /** For whom an officer fills in. */
  visitor?: string;
  /** A form of this page is saved as it is filled in. */
  saves?: boolean;
  /** The page may ask a device for its key. */
  asksKey?: boolean;
  /** A file of this page can be signed by the plug-in of the browser. */
  signs?: boolean;
  children: Child;
};

/** The whole HTML document: skip link, banner, header, main, footer. */
export function Shell({
  region,
  title,
  section,
  path,
  back,
  csrf,
  view,
  here,
  sessionEnds,
  visitor,
  saves,
  asksKey,
  signs,
  children,
}: ShellProps) {
  const ends = section === 'public' ? undefined : sessionEnds;
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="ru" class={viewClass(view)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          {/* Left out, a browser would ask for /favicon.ico. */}
          {hasImages(view) ? <link rel="icon" href={icon(region).path} /> : <link rel="icon" href="data:," />}
          <link rel="stylesheet" href={stylesheetPath(region)} />
          {(isRestyled(view) || path === VIEW_PATH) && <link rel="stylesheet" href={viewSheetPath()} />}
          {!isLight(view) && <script src={scriptPath()} defer />}
          {!isLight(view) && ends && <script src={sessionScriptPath()} defer />}
          {!isLight(view) && saves && <script src={savingScriptPath()} defer />}
          {!isLight(view) && saves && <script src={checkingScriptPath()} defer />}
          {!isLight(view) && asksKey && <script src={passkeyScriptPath()} defer />}
          {!isLight(view) && signs && <script src={signingScriptPath()} defer />}
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
          <Header region={region} section={section} path={path} csrf={csrf} view={view} here={here} />
          {visitor && <VisitorLine name={visitor} />}
          <main class={isForStaff(section) ? 'dense' : undefined}>
            {/* w3m finds no anchor in an element as young as main. */}
            <div class="in" id="main" tabindex={-1}>
              {back && (
                <a class="back" href={back.href}>
                  {back.label}
                </a>
              )}
              {children}
              {ends && <SessionLine ends={ends} section={section} timeZone={region.profile.timeZone} />}
            </div>
          </main>
          <Footer region={region} here={here} />
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

function Header({ region, section, path, csrf, view, here }: Omit<ShellProps, 'title' | 'back' | 'children'>) {
  const current = currentIn(navigation[section], path);
  const sections = (
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
  );
  return (
    <header>
      <div class="in">
        <b>
          <a href={isForStaff(section) ? '/staff' : '/'}>
            {hasImages(view) ? (
              <svg width="30" height="34" viewBox="0 0 30 34" aria-hidden="true">
                {raw(region.profile.coatOfArms)}
              </svg>
            ) : (
              <small aria-hidden="true">Герб</small>
            )}
            {region.profile.name}. {isForStaff(section) ? 'Для сотрудников' : 'Услуги'}
          </a>
        </b>
        {/* A block: text browsers would join it to the name before it. */}
        <div>
          <a href={viewAddress(here)} aria-current={path === VIEW_PATH ? 'page' : undefined}>
            Для слабовидящих
          </a>
          {viewClass(view) && (
            <ViewForm from={here}>
              <button type="submit" name="reset" value="here" class="link">
                Обычный вид
              </button>
            </ViewForm>
          )}
        </div>
        <nav aria-label="Разделы">{section === 'citizen' ? <Fold words="Меню">{sections}</Fold> : sections}</nav>
      </div>
    </header>
  );
}

function Footer({ region, here }: { region: Region; here: string }) {
  return (
    <footer>
      <div class="in">
        {region.profile.support.map(channel => (
          <p>
            {channel.label}: {channel.address}, {openingWords(channel)}
          </p>
        ))}
        <p>
          <a href="/help">Помощь</a> · <a href="/accessibility">Доступность</a> ·{' '}
          <a href={viewAddress(here, 'version')}>Лёгкая версия</a> · <a href="/privacy">Персональные данные</a> ·{' '}
          <a href="/terms">Правила</a> · <a href="/verify">Проверка подлинности</a>
        </p>
      </div>
    </footer>
  );
}

/** How a person may want the same pages to look: words of one cookie and classes of <html>. What is not chosen is ordinary. */
export const viewWords = {
  size: ['s150', 's200', 's300'],
  scheme: ['bw', 'wb', 'blue', 'beige', 'brown'],
  letters: ['l1', 'l2'],
  lines: ['h1', 'h2'],
  font: ['serif'],
  images: ['grey', 'nopics'],
  version: ['light'],
} as const;

export type ViewPart = keyof typeof viewWords;
export type ViewWord<Part extends ViewPart> = (typeof viewWords)[Part][number] | '';
export type View = { readonly [Part in ViewPart]: ViewWord<Part> };

export const viewParts = Object.keys(viewWords) as ViewPart[];
export const ORDINARY: View = { size: '', scheme: '', letters: '', lines: '', font: '', images: '', version: '' };

export const isViewPart = (name: string): name is ViewPart => Object.hasOwn(viewWords, name);
export const isWordOf = (part: ViewPart, word: string): boolean =>
  word === '' || (viewWords[part] as readonly string[]).includes(word);

const words = (view: View) => viewParts.map(part => view[part]).filter(word => word !== '');

/** The cookie's value, at most forty of `[a-z0-9-]`; '' for the ordinary view, which needs no cookie. */
export const viewText = (view: View): string => words(view).join('-');

/** The classes of <html>; undefined for the ordinary view. */
export const viewClass = (view: View): string | undefined => words(view).join(' ') || undefined;

/** Reads the cookie strictly: whatever `viewText` would not have written is the ordinary view. */
export function parseView(text = ''): View {
  if (text === '') return ORDINARY;
  const given = text.split('-');
  const chosen = viewParts.map(part => [part, viewWords[part].find(word => given.includes(word)) ?? '']);
  const view = Object.fromEntries(chosen) as View;
  return viewText(view) === text ? view : ORDINARY;
}

/** No script and no images: the light version was chosen. */
export const isLight = (view: View): boolean => view.version !== '';

/** Whether the page needs the second stylesheet. */
export const isRestyled = (view: View): boolean => viewText({ ...view, version: '' }) !== '';

export const hasImages = (view: View): boolean => view.images !== 'nopics' && !isLight(view);

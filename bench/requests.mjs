import { textOf } from '../test/harness/dom.ts';
import { encodeForm } from '../test/harness/encode.ts';

/** What tells the portal whose request it is. */
export const headersOf = visitor => ({ Cookie: visitor.jar.header, 'CF-Connecting-IP': visitor.address });

/** What pressing the button of a page's form would send; the page is the one the visitor stands on, or an earlier one. */
export async function posted(visitor, fields, button, page = visitor.page) {
  const form = page.forms.find(one => one.buttons.some(each => textOf(each).includes(button)));
  const filled = form.fill(fields, button);
  const { type, body } = await encodeForm(filled);
  const own = { 'Content-Type': type, Origin: visitor.origin, 'Sec-Fetch-Site': 'same-origin' };
  return { method: 'POST', path: filled.action, headers: { ...headersOf(visitor), ...own }, body };
}

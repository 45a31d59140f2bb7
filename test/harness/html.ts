import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './page.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // How hono writes a void element and a boolean attribute says nothing about the page.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // A button without a type submits: exactly what a form needs.
      'no-implicit-button-type': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
      'element-required-attributes': 'error',
      // Checkboxes of one question share its name, as radios do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      'no-inline-style': 'error',
      'no-dup-id': 'error',
    },
  }),
);

/** Validates HTML as served; throws with each fault, its line and the line's text. */
export async function expectValidHtml(html: string, name: string): Promise<void> {
  const report = await validator.validateString(html, name);
  if (report.valid) return;
  const lines = html.split('\n');
  const faults = report.results
    .flatMap(result => result.messages)
    .map(fault => {
      const near = lines[fault.line - 1]?.slice(Math.max(0, fault.column - 60), fault.column + 80);
      return `  ${fault.ruleId}: ${fault.message}\n    …${near}…`;
    });
  throw new Error(`${name}: the HTML is not valid\n${faults.join('\n')}`);
}

/** Validates a page a visitor has: the bytes of the server, not what a browser repaired. */
export const expectValidPage = (page: Page): Promise<void> => expectValidHtml(page.html, page.path);

/** A fragment is valid when it is valid inside the shell of a page. */
export const expectValidFragment = (html: string, name: string): Promise<void> => {
  const [, title = '<title>x</title>', content = html] = /^(<title>.*?<\/title>)([\s\S]*)$/.exec(html) ?? [];
  return expectValidHtml(
    `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">${title}</head><body><main>${content}</main></body></html>`,
    name,
  );
};

/** The digits a person typed, spaces and dashes aside; null for anything else, which is no guess and costs no try. */
export function typedCode(typed: string, length = 6): string | null {
  const digits = typed.replace(/[\s\-–—]/g, '');
  return /^\d+$/.test(digits) && digits.length === length ? digits : null;
}

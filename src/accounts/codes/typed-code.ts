/** The six digits a person typed, spaces and dashes aside; null for anything else, which is no guess and costs no try. */
export function typedCode(typed: string): string | null {
  const digits = typed.replace(/[\s\-–—]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

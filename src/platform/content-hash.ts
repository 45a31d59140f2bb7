/** A short hash of a text, for an address or a tag that tells one content from another (31 bits of FNV-1a: every page bears several). */
export function contentHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 1).toString(36);
}

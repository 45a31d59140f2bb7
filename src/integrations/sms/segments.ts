/** How many SMS a text becomes: 160 characters of the GSM alphabet in one, 153 in each of several; with Cyrillic 70 and 67. */
export function segments(text: string): number {
  const plain = /^[A-Za-z0-9 \r\n@£$¥!"#%&'()*+,\-./:;<=>?_¤§¡¿]*$/.test(text);
  const [single, part] = plain ? [160, 153] : [70, 67];
  return text.length <= single ? 1 : Math.ceil(text.length / part);
}

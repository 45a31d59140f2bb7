// What the stand-in's directory of addresses knows: a few streets of the demo region, each with thirty houses.
const REGION = 'Приозёрный край';
const towns: [name: string, postcode: string, streets: string[]][] = [
  ['г. Светлоозёрск', '990000', ['ул. Ратушная', 'ул. Садовая', 'ул. Лесная', 'Набережная ул.']],
  ['г. Каменный Мыс', '990100', ['ул. Ратушная', 'ул. Маячная', 'ул. Лесная']],
  ['с. Чистая Речка', '990200', ['ул. Речная', 'ул. Лесная']],
  ['пгт Борозёрье', '990300', ['ул. Сосновая']],
];
const HOUSES = 30;

/** «г. Светлоозёрск» and «светлоозерск» are the same words to a directory. */
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d/-]+/gu) ?? []
  ).filter(word => !['г', 'ул', 'улица', 'с', 'пгт', 'д', 'дом', 'город', 'край'].includes(word));

type Item = { object_level_id: number; full_name_short: string; number?: string };

// A number as stable as the address: what was found once is found again.
function guidOf(text: string): string {
  let state = 2166136261;
  const hex = Array.from({ length: 32 }, (_, i) => {
    for (const sign of `${text}${i}`) state = Math.imul(state ^ sign.codePointAt(0)!, 16777619) >>> 0;
    return (state % 16).toString(16);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function item(postcode: string, hierarchy: Item[]) {
  const full = hierarchy.map(({ full_name_short: name }) => name).join(', ');
  return { object_guid: guidOf(full), full_name: full, is_active: true, address_details: { postal_code: postcode }, hierarchy };
}

/** Streets that fit all words, or their houses when a number is among the words; as the directory words them. */
export function addressItems(typed: string) {
  const words = wordsOf(typed);
  const house = words.findLast(word => /^\d{1,3}$/.test(word));
  const names = words.filter(word => word !== house && !/^\d{6}$/.test(word));
  if (names.length === 0 || (house && Number(house) > HOUSES)) return [];
  const found = towns.flatMap(([town, postcode, streets]) =>
    streets
      .filter(street => names.every(name => wordsOf(`${REGION} ${town} ${street}`).some(word => word.startsWith(name))))
      .map(street => {
        const hierarchy: Item[] = [
          { object_level_id: 1, full_name_short: REGION },
          { object_level_id: 5, full_name_short: town },
          { object_level_id: 8, full_name_short: street },
        ];
        if (house) hierarchy.push({ object_level_id: 10, full_name_short: `д. ${house}`, number: house });
        return item(postcode, hierarchy);
      }),
  );
  return found.slice(0, 10);
}

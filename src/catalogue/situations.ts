/** What happens in life and the services for it, by slug. Only what the catalogue really has. */
export const situations: readonly { title: string; slugs: string[] }[] = [
  { title: 'Растите ребёнка', slugs: ['child-allowance'] },
  { title: 'Строите дом или заводите хозяйство', slugs: ['land-preliminary-approval'] },
  { title: 'Начинаете своё дело', slugs: ['entrepreneur-registration'] },
  { title: 'Открываете магазин или кафе', slugs: ['alcohol-retail-license', 'alcohol-license-renew'] },
  { title: 'Собираетесь на охоту', slugs: ['hunting-ticket'] },
];

/** An editor's choice for the main page until there are figures of use. */
export const frequent: readonly string[] = ['child-allowance', 'land-preliminary-approval', 'hunting-ticket'];

/** What mostly follows an approved application; the person reads why. The first that fit are shown. */
export type NextRule = { after: string; suggest: string; why: string };
/** What was given for a time, and how to ask for it again. `{date}` is about when it ends, `daysBefore` days before it is told. */
export type TermRule = { of: string; months: number; daysBefore: number; why: string };

export const nextRules: readonly NextRule[] = [
  { after: 'hunting-ticket', suggest: 'hunting-permit', why: 'Вы получили охотничий билет. На охоту нужно ещё и разрешение.' },
  {
    after: 'birth-registration',
    suggest: 'unified-child-benefit',
    why: 'Вы записали рождение ребёнка. Возможно, положено пособие.',
  },
  {
    after: 'birth-registration',
    suggest: 'birth-lump-sum-region',
    why: 'Вы записали рождение ребёнка. Край платит при рождении один раз.',
  },
  {
    after: 'birth-registration',
    suggest: 'kindergarten-queue',
    why: 'Вы записали рождение ребёнка. В очередь в сад можно встать сразу.',
  },
  {
    after: 'kindergarten-queue',
    suggest: 'kindergarten-fee-compensation',
    why: 'Вы записали ребёнка в сад. Часть платы за него могут вернуть.',
  },
  {
    after: 'large-family-certificate',
    suggest: 'large-family-utility-discount',
    why: 'Вы получили удостоверение многодетной семьи. С ним дают скидку.',
  },
  {
    after: 'large-family-certificate',
    suggest: 'land-for-large-family',
    why: 'Вы получили удостоверение многодетной семьи. Таким семьям дают землю.',
  },
  {
    after: 'guardianship-of-minor',
    suggest: 'ward-maintenance-payment',
    why: 'Вы оформили опеку. На содержание ребёнка платят деньги.',
  },
  { after: 'residence-registration', suggest: 'clinic-attachment', why: 'Вы сменили адрес. Можно выбрать поликлинику ближе.' },
  {
    after: 'house-construction-notice',
    suggest: 'house-completion-notice',
    why: 'Вы сообщили о начале стройки. Когда дом готов, сообщите и об этом.',
  },
  {
    after: 'construction-permit',
    suggest: 'commissioning-permit',
    why: 'Вы получили разрешение на стройку. Готовому зданию нужно ещё одно.',
  },
  {
    after: 'land-preliminary-approval',
    suggest: 'land-plot-without-auction',
    why: 'Вам согласовали участок. Теперь его можно получить.',
  },
  {
    after: 'unemployment-registration',
    suggest: 'vocational-retraining',
    why: 'Вы встали на учёт. Можно бесплатно выучиться другому делу.',
  },
  {
    after: 'unemployment-registration',
    suggest: 'self-employment-subsidy',
    why: 'Вы встали на учёт. На своё дело могут дать деньги.',
  },
  { after: 'entrepreneur-registration', suggest: 'sme-subsidy', why: 'Вы открыли ИП. Край помогает малому бизнесу деньгами.' },
  { after: 'self-employed', suggest: 'micro-loan', why: 'Вы стали самозанятым. Край даёт своим недорогие займы.' },
  {
    after: 'self-propelled-machine-registration',
    suggest: 'tractor-driver-licence',
    why: 'Вы записали машину. Чтобы водить её, нужны права.',
  },
];

// The terms are those of the definitions: half a year by the rules of subsidies, five years of a guide’s card and of a licence.
export const termRules: readonly TermRule[] = [
  {
    of: 'housing-subsidy',
    months: 6,
    daysBefore: 31,
    why: 'Субсидию дают на полгода, ваша кончается около {date}. Продлите её.',
  },
  {
    of: 'guide-attestation',
    months: 60,
    daysBefore: 90,
    why: 'Карточка гида кончается около {date}. Пройдите аттестацию снова.',
  },
  { of: 'mkd-license', months: 60, daysBefore: 120, why: 'Лицензия кончается около {date}. Продление просят заранее.' },
];

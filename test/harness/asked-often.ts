import { services } from '../../src/catalogue/services.ts';

const child = 'child-allowance';
const land = 'land-preliminary-approval';
const hunting = 'hunting-ticket';
const licence = 'alcohol-retail-license';
const renewal = 'alcohol-license-renew';
const entrepreneur = 'entrepreneur-registration';
const house = 'house-construction-notice';
const plot = 'land-plot-without-auction';
const anyLand = services.filter(({ topic }) => topic === 'land').map(({ slug }) => slug);

/** What people type: everyday words, other forms, slips of the finger, a forgotten keyboard layout; then whatever answers it. */
export const askedOften: [question: string, ...slugs: string[]][] = [
  ['пособие на ребёнка', child],
  ['пособие на ребенка', child],
  ['детские', child],
  ['детские выплаты', child],
  ['детское пасобие', child],
  ['пособее на детей', child, 'unified-child-benefit'],
  ['деньги на ребёнка каждый месяц', child],
  ['я одинокая мама какие выплаты', child],
  ['матери одиночке', child],
  ['малоимущим семьям помощь', child],
  ['соцзащита', child],
  ['родился сын что положено', child],
  ['ежемесячное пособие', child],
  ['gjcj,bt yf ht,tyrf', child],
  ['земля под дом', land],
  ['зимельный участок', ...anyLand],
  ['как получить землю', land, plot],
  ['участок под строительство дома', land, house],
  ['хочу построить дом', house, land],
  ['земля под огород', land],
  ['предварительное согласование', land],
  ['придворительное согласование земли', land],
  ['аренда земли без торгов', land, plot],
  ['ижс', land, house, 'land-conditional-use-permit'],
  ['39.15', land],
  ['дача', land, house],
  ['охотничий билет', hunting],
  ['охотбилет', hunting],
  ['охотничи билет', hunting],
  ['ахотничий билет', hunting],
  ['билет на охоту', hunting],
  ['хочу охотиться', hunting],
  ['потерял билет охотника', hunting],
  ['охота на уток', hunting],
  ['j[jnybxbq ,bktn', hunting],
  ['лицензия на алкоголь', licence],
  ['лицинзия на алкоголь', licence],
  ['продавать пиво в кафе', licence],
  ['разрешение на торговлю спиртным', licence],
  ['торговать водкой', licence],
  ['открыть бар', licence],
  ['алкогольная лицензия', licence],
  ['продлить лицензию', renewal],
  ['продление алкогольной лицензии', renewal],
  ['прадлить лицензию на алкаголь', renewal],
  ['пасобие', child],
  ['зимля', ...anyLand],
  ['меживание', land],
  ['ахотничий', hunting],
  ['охотбелет', hunting],
  ['алкагольная', licence],
  ['прадлить', renewal],
  ['кончается лицензия на алкоголь', renewal],
  ['открыть ип', entrepreneur],
  ['зарегистрировать ИП', entrepreneur],
  ['стать предпринимателем', entrepreneur],
  ['придприниматель', entrepreneur],
  ['начать бизнес', entrepreneur],
  ['огрнип', entrepreneur],
  ['р21001', entrepreneur],
];

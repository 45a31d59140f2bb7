import { expect, test } from 'vitest';
import { toBase64 } from '../asn1/armour.ts';
import { Malformed } from '../asn1/malformed.ts';
import { type AccreditedCentre, accreditedCentres } from './accredited.ts';

const der = Uint8Array.from({ length: 90 }, (_, i) => i);
const centre = (name: string, status: string, data = toBase64(der)) => `
  <УдостоверяющийЦентр>
    <Название>${name}</Название><ЭлектроннаяПочта>uc@example.ru</ЭлектроннаяПочта><КраткоеНазвание>УЦ</КраткоеНазвание>
    <АдресСИнформациейПоУЦ>http://uc.example.ru</АдресСИнформациейПоУЦ>
    <Адрес><Страна>RU</Страна><Регион><Код>99</Код><Название>Край</Название></Регион></Адрес>
    <ПрограммноАппаратныеКомплексы><ПрограммноАппаратныйКомплекс>
      <Псевдоним>ПАК</Псевдоним><КлассСредствЭП>КС2</КлассСредствЭП><Адрес><Страна>RU</Страна></Адрес>
      <КлючиУполномоченныхЛиц><Ключ><ИдентификаторКлюча>00AA</ИдентификаторКлюча>
        <АдресаСписковОтзыва><Адрес>http://uc.example.ru/1.crl?a=1&amp;b=2</Адрес></АдресаСписковОтзыва>
        <Сертификаты>
          <ДанныеСертификата><Отпечаток>AA</Отпечаток><Данные>${data.replace(/(.{40})/g, '$1\n')}</Данные></ДанныеСертификата>
          <ДанныеСертификата><Данные>не base64</Данные></ДанныеСертификата>
        </Сертификаты></Ключ></КлючиУполномоченныхЛиц>
    </ПрограммноАппаратныйКомплекс></ПрограммноАппаратныеКомплексы>
    <ИНН>7707083893</ИНН><ОГРН>1047702026701</ОГРН><РеестровыйНомер>1</РеестровыйНомер>
    <СтатусАккредитации><Статус>${status}</Статус><ДействуетС>2021-11-15T00:00:00Z</ДействуетС></СтатусАккредитации>
    <ИсторияСтатусовАккредитации>
      <СтатусАккредитации><Статус>Действует</Статус><ДействуетС>2012-01-01T00:00:00Z</ДействуетС></СтатусАккредитации>
    </ИсторияСтатусовАккредитации>
  </УдостоверяющийЦентр>`;
const list = `<?xml version="1.0" encoding="utf-8"?>\n<АккредитованныеУдостоверяющиеЦентры><Версия>1</Версия>${centre('Первый &amp; &quot;К&quot;', 'Действует')}${centre('Второй', 'Прекращена')}<Signature/></АккредитованныеУдостоверяющиеЦентры>`;

const inPieces = (text: string, size: number) => {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
};
const all = async (text: string, size = 1000) => {
  const found: AccreditedCentre[] = [];
  for await (const each of accreditedCentres(inPieces(text, size))) found.push(each);
  return found;
};

test.each([1, 7, 64, 1_000_000])('the Ministry’s list is read from pieces of %d bytes', async size => {
  const [first, second, more] = await all(list, size);
  expect(first).toEqual({
    name: 'Первый & "К"',
    inn: '7707083893',
    ogrn: '1047702026701',
    suspended: false,
    acceptedFrom: Date.UTC(2021, 10, 15),
    certificates: [der],
    crlUrls: ['http://uc.example.ru/1.crl?a=1&b=2'],
  });
  // Its past was good; what counts is now.
  expect(second).toMatchObject({ name: 'Второй', suspended: true });
  expect(more).toBeUndefined();
});

test('a list that ends inside a centre is refused: nobody is silently forgotten', async () => {
  await expect(all(list.slice(0, list.length / 2))).rejects.toThrow(Malformed);
  expect(await all('<html>нет списка</html>')).toEqual([]);
});

test('a centre without status is not believed', async () => {
  const [one] = await all('<УдостоверяющийЦентр><Название>Тень</Название></УдостоверяющийЦентр>');
  expect(one).toMatchObject({ name: 'Тень', suspended: true, certificates: [], crlUrls: [] });
});

/**
 * Cores of the passwords people choose most, in lower case, without the digits and signs around them.
 * From the common part of public lists, with the words of Russian keyboards and Russian life.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passw pass parol parolparol admin administrator root user guest login welcome letmein master
  qwerty qwertyuiop qwert qwe qweasd qweasdzxc qazwsx qazwsxedc asdfgh asdfghjkl asdf zxcvbn zxcvbnm zaqwsx qweqwe
  iloveyou love sunshine princess monkey dragon shadow football baseball superman batman michael jordan charlie
  google yandex mail vkontakte odnoklassniki gosuslugi kabinet portal russia rossiya moskva moscow spartak zenit
  computer internet samsung iphone android secret default changeme test testtest temp abc abcd abcdef aaa
  natasha tatiana svetlana ekaterina nastya masha dasha sasha maksim aleksandr andrey dmitriy sergey marina
  пароль паролпарол мойпароль админ администратор пользователь привет приветпривет йцукен йцукенг йцукенгшщзхъ йцу
  фывапр фывапролдж фыва ячсмить ячсми йцуфыв люблю любовь любимая любимый солнышко солнце котенок зайка зайчик
  россия москва родина спартак зенит динамо госуслуги кабинет портал интернет компьютер секрет тест тесттест
  наташа татьяна светлана екатерина настя маша даша саша максим александр андрей дмитрий сергей марина иванов
  gfhjkm gfhjkmgfhjkm ghbdtn yfnfif vfhbyf cthutq fylhtq vfrcbv lvbnhbq rfnthbyf k.,jdm hjccbz vjcrdf`
    .split(/\s+/)
    .filter(Boolean),
);
